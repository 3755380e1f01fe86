package io.github.telegramspring.boot.autoconfigure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Collections;

import io.github.telegramspring.api.model.InputFile;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;

/**
 * The certificate that Telegram is given so that it trusts a server which nobody vouches
 * for. Of a bundle, that is the public part alone.
 */
final class WebhookCertificate {

	private static final String FILE_NAME = "webhook.pem";

	private WebhookCertificate() {
	}

	static @Nullable InputFile of(TelegramWebhookProperties properties, @Nullable SslBundles bundles) {
		Resource resource = properties.getCertificate();
		String bundle = properties.getSslBundle();
		if (resource != null && StringUtils.hasText(bundle)) {
			throw new TelegramConfigurationException(
					"Both 'telegram.bot.webhook.certificate' and 'telegram.bot.webhook.ssl-bundle' are set, but a "
							+ "webhook has one certificate.",
					"Remove one of telegram.bot.webhook.certificate and telegram.bot.webhook.ssl-bundle.");
		}
		if (resource != null) {
			return fromFile(resource);
		}
		return StringUtils.hasText(bundle) ? fromBundle(bundle, bundles) : null;
	}

	private static InputFile fromFile(Resource resource) {
		if (!resource.isReadable()) {
			throw new TelegramConfigurationException(
					"'telegram.bot.webhook.certificate' is " + resource + ", which cannot be read.",
					"Set telegram.bot.webhook.certificate to the certificate of the server in PEM, such as "
							+ "file:/etc/bot/webhook.pem, or remove it if the certificate is not a self-signed one.");
		}
		return InputFile.of(resource);
	}

	private static InputFile fromBundle(String name, @Nullable SslBundles bundles) {
		try {
			Certificate certificate = (bundles != null) ? find(bundles.getBundle(name)) : null;
			if (certificate != null) {
				return InputFile.of(FILE_NAME, toPem(certificate).getBytes(StandardCharsets.US_ASCII));
			}
		}
		catch (NoSuchSslBundleException | GeneralSecurityException ex) {
			// The failure below says the same in terms of the property.
		}
		throw new TelegramConfigurationException(
				"'telegram.bot.webhook.ssl-bundle' is '" + name + "', but there is no such SSL bundle with a "
						+ "certificate of a server in its key store.",
				"Set telegram.bot.webhook.ssl-bundle to the bundle of server.ssl.bundle, defined below "
						+ "spring.ssl.bundle, or remove it if the certificate is not a self-signed one.");
	}

	private static @Nullable Certificate find(SslBundle bundle) throws GeneralSecurityException {
		KeyStore keyStore = bundle.getStores().getKeyStore();
		if (keyStore == null) {
			return null;
		}
		String alias = bundle.getKey().getAlias();
		if (alias != null) {
			return keyStore.getCertificate(alias);
		}
		for (String candidate : Collections.list(keyStore.aliases())) {
			if (keyStore.isKeyEntry(candidate)) {
				return keyStore.getCertificate(candidate);
			}
		}
		return null;
	}

	private static String toPem(Certificate certificate) throws GeneralSecurityException {
		Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] { '\n' });
		return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
				+ "\n-----END CERTIFICATE-----\n";
	}

}
