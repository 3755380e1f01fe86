package io.github.telegramspring.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.util.Assert;
import org.springframework.web.util.UriUtils;

/**
 * Where the methods and files of one bot are, each address made once.
 */
final class BotEndpoints {

	private final String methodPrefix;

	private final String filePrefix;

	private final Map<String, URI> methods = new ConcurrentHashMap<>();

	BotEndpoints(URI baseUrl, URI fileBaseUrl, String token, boolean testEnvironment) {
		String bot = "/bot" + token + (testEnvironment ? "/test/" : "/");
		this.methodPrefix = baseUrl + bot;
		this.filePrefix = fileBaseUrl + "/file" + bot;
	}

	URI method(String name) {
		URI known = this.methods.get(name);
		return (known != null) ? known : this.methods.computeIfAbsent(name, this::createMethod);
	}

	private URI createMethod(String name) {
		Assert.isTrue(name.chars().allMatch(Character::isLetterOrDigit) && !name.isEmpty(),
				() -> "The name of a Bot API method consists of letters, as in 'getMe', but this is '" + name + "'");
		return URI.create(this.methodPrefix + name);
	}

	URI file(String path) {
		return URI.create(this.filePrefix + UriUtils.encodePath(path, StandardCharsets.UTF_8));
	}

}
