package io.github.telegramspring.emulator.webhook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Whom a webhook has to be to get updates by TLS: the owner of a certificate that a
 * well-known authority has signed or, if the bot uploaded one, of that certificate only
 * (telegram-server.md §4.6).
 */
final class WebhookTrust {

	private static final int MAX_BYTES = 3 << 20;

	private WebhookTrust() {
	}

	/**
	 * Makes what opens connections to those who are trusted.
	 * @param certificate the certificate in PEM form, or an empty text
	 * @return the factory of connections
	 * @throws RefusalException if the certificate is too large or none at all
	 */
	static SSLSocketFactory sockets(String certificate) {
		if (certificate.isEmpty()) {
			return (SSLSocketFactory) SSLSocketFactory.getDefault();
		}
		byte[] pem = certificate.getBytes(StandardCharsets.ISO_8859_1);
		if (pem.length > MAX_BYTES) {
			throw RefusalException.badRequest("certificate size is too big (" + pem.length + " bytes)");
		}
		try {
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trustOnly(pem).getTrustManagers(), null);
			return context.getSocketFactory();
		}
		catch (GeneralSecurityException | IOException ex) {
			throw RefusalException.badRequest("bad webhook: Failed to set custom certificate file");
		}
	}

	private static TrustManagerFactory trustOnly(byte[] pem) throws GeneralSecurityException, IOException {
		Collection<? extends Certificate> certificates = CertificateFactory.getInstance("X.509")
			.generateCertificates(new ByteArrayInputStream(pem));
		if (certificates.isEmpty()) {
			throw new IOException("There is no certificate");
		}
		KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
		store.load(null, null);
		for (Certificate certificate : certificates) {
			store.setCertificateEntry(Integer.toString(store.size()), certificate);
		}
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(store);
		return trust;
	}

}
