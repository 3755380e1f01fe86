package io.github.telegramspring.api.payment;

import java.util.Set;

import io.github.telegramspring.api.model.Currency;

/**
 * Knows how many digits after the point the amounts of a currency have, as in the
 * {@code exp} of Telegram's list of currencies; others are as in ISO 4217.
 */
final class CurrencyDigits {

	private static final Set<String> NONE = Set.of("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XTR");

	private static final Set<String> THREE = Set.of("BHD", "IQD", "JOD");

	private CurrencyDigits() {
	}

	static int of(Currency currency) {
		int digits = find(currency.value());
		if (digits < 0) {
			throw new IllegalArgumentException("The smallest unit of the currency '" + currency
					+ "' is not known; Money.ofSmallest needs no such knowledge");
		}
		return digits;
	}

	static boolean isKnown(Currency currency) {
		return find(currency.value()) >= 0;
	}

	private static int find(String code) {
		if (NONE.contains(code)) {
			return 0;
		}
		return THREE.contains(code) ? 3 : findInIso4217(code);
	}

	private static int findInIso4217(String code) {
		try {
			return java.util.Currency.getInstance(code).getDefaultFractionDigits();
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

}
