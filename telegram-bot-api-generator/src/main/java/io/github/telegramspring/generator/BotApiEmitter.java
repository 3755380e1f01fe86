package io.github.telegramspring.generator;

import java.util.List;
import java.util.function.UnaryOperator;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;

/**
 * Writes the interface with a method for each method of the Bot API.
 */
final class BotApiEmitter {

	private final Components components;

	private final RecordEmitter records;

	private final RequestEmitter requests;

	private final Overrides overrides;

	BotApiEmitter(Components components, RecordEmitter records, RequestEmitter requests, Overrides overrides) {
		this.components = components;
		this.records = records;
		this.requests = requests;
		this.overrides = overrides;
	}

	TypeSpec emit(Schema schema) {
		TypeSpec.Builder type = TypeSpec.interfaceBuilder(ClassName.get(Names.API, "BotApi"))
			.addModifiers(Modifier.PUBLIC)
			.addJavadoc(
					"The methods of the Bot API $L, each with its required arguments in order and, in a second form, "
							+ "with a function that adds optional ones:\n\n<pre class=\"code\">\nbot.sendMessage(chatId, \"Hello\");\n"
							+ "bot.sendMessage(chatId, \"&lt;b&gt;Hello&lt;/b&gt;\", (message) -&gt; "
							+ "message.parseMode(ParseMode.HTML));\n</pre>\n",
					schema.version())
			.addMethod(execute());
		schema.methods().forEach((method) -> addMethods(type, method));
		return type.build();
	}

	private static MethodSpec execute() {
		TypeVariableName result = TypeVariableName.get("R");
		return MethodSpec.methodBuilder("execute")
			.addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
			.addTypeVariable(result)
			.returns(result)
			.addParameter(ParameterizedTypeName.get(Names.BOT_METHOD, result), "method")
			.addJavadoc("Calls a method of the Bot API and waits for its result.\n@param <R> the type of the result\n"
					+ "@param method the method with its arguments\n@return the result")
			.build();
	}

	private void addMethods(TypeSpec.Builder type, Schema.Method method) {
		List<Component> parameters = this.components.of(method);
		for (List<Component> arguments : this.components.factories(method.name(), parameters)) {
			boolean withChat = arguments.stream().anyMatch(Component::isChatId);
			boolean withOptions = parameters.size() > arguments.size();
			for (boolean numeric : withChat ? new boolean[] { true, false } : new boolean[] { false }) {
				type.addMethod(method(method, arguments, numeric, false));
				if (withOptions) {
					type.addMethod(method(method, arguments, numeric, true));
				}
			}
		}
	}

	private MethodSpec method(Schema.Method method, List<Component> arguments, boolean numeric, boolean withOptions) {
		ClassName request = Names.request(method.name());
		TypeName result = this.requests.resultType(method.returns().type());
		MethodSpec.Builder builder = MethodSpec
			.methodBuilder(this.overrides.methodNames().getOrDefault(method.name(), method.name()))
			.addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
			.returns(result)
			.addJavadoc("$L\n", Documentation.escape(method.doc()));
		this.records.addArguments(builder, arguments, numeric);
		CodeBlock value = CodeBlock.of("$T.of($L)", request, CodeBlock
			.join(arguments.stream().map((argument) -> CodeBlock.of("$N", argument.name())).toList(), ", "));
		if (withOptions) {
			builder.addParameter(ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), request), "more")
				.addJavadoc("@param more adds optional arguments\n");
			value = CodeBlock.of("more.apply($L)", value);
		}
		return builder
			.addJavadoc("@return $L\n@see $T", Documentation.escape(Documentation.clause(method.returns().doc())),
					request)
			.addStatement("return execute($L)", value)
			.build();
	}

}
