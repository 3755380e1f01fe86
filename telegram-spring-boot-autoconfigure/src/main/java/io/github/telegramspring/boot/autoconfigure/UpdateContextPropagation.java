package io.github.telegramspring.boot.autoconfigure;

import org.springframework.core.task.TaskDecorator;

/**
 * Carries the context of a delivery, such as its trace, to where its update is handled.
 * The decorator is no bean, as the executors of the application would take it for theirs.
 *
 * @param decorator wraps the handling of an update
 */
record UpdateContextPropagation(TaskDecorator decorator) {

}
