package io.github.telegramspring.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import io.github.telegramspring.emulator.update.UpdateTally;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §4.6.
 */
class WebhookCertificateTests {

	private static final char[] PASSWORD = "changeit".toCharArray();

	@TempDir
	private static Path directory;

	private static KeyStore keys;

	private static TestTelegram test;

	private static WebhookStub webhook;

	@BeforeAll
	static void start() throws Exception {
		Path file = directory.resolve("keys.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-keyalg", "EC", "-dname", "CN=bot", "-ext", "san=ip:127.0.0.1", "-keystore",
				file.toString(), "-storepass", new String(PASSWORD), "-alias", "bot")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(keytool.waitFor()).isZero();
		keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			keys.load(in, PASSWORD);
		}
		test = new TestTelegram();
		webhook = new WebhookStub(listen());
	}

	private static ServerSocket listen() throws Exception {
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
	}

	@AfterAll
	static void close() throws IOException {
		test.close();
		webhook.close();
	}

	@Test
	void anUploadedCertificateIsTheOnlyOneToBeTrusted() throws Exception {
		assertThat(setWebhook(pem())).contains("Webhook was set");
		assertThat(test.call("getWebhookInfo")).contains("\"has_custom_certificate\":true");
		test.alice.sends(test.bot, "hi");
		assertThat(webhook.takeBody()).contains("\"hi\"");
		test.awaitTally(new UpdateTally(1, 1, 0, 1, 0));
		test.advance(1);
		assertThat(setWebhook(pem())).contains("Webhook was set");
		test.advance(1);
		test.call("setWebhook", "{\"url\":\"https://127.0.0.1:" + webhook.port() + "/\"}");
		test.alice.sends(test.bot, "secret");
		test.awaitLog("failed: SSL error {");
		assertThat(webhook.hasRequests()).isFalse();
		test.advance(1);
		assertThat(setWebhook("nonsense")).contains("Bad Request: bad webhook: Failed to set custom certificate file");
		test.advance(1);
		assertThat(setWebhook("x".repeat((3 << 20) + 1)))
			.contains("Bad Request: certificate size is too big (3145729 bytes)");
	}

	private static String pem() throws Exception {
		return "-----BEGIN CERTIFICATE-----\n"
				+ Base64.getMimeEncoder().encodeToString(keys.getCertificate("bot").getEncoded())
				+ "\n-----END CERTIFICATE-----\n";
	}

	private static String setWebhook(String certificate) throws Exception {
		List<String> parts = List.of("--b", "Content-Disposition: form-data; name=\"url\"", "",
				"https://127.0.0.1:" + webhook.port() + "/", "--b",
				"Content-Disposition: form-data; name=\"certificate\"; filename=\"bot.pem\"", "", certificate, "--b--",
				"");
		String body = new String(String.join("\r\n", parts).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
		return test.post(test.url("setWebhook"), "multipart/form-data; boundary=b", body).body();
	}

}
