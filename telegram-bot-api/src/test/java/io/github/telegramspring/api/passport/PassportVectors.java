package io.github.telegramspring.api.passport;

import java.time.Instant;
import java.util.List;

import io.github.telegramspring.api.model.EncryptedCredentials;
import io.github.telegramspring.api.model.EncryptedPassportElement;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import io.github.telegramspring.api.model.PassportData;
import io.github.telegramspring.api.model.PassportFile;

/**
 * What Telegram would send for {@link PassportKeys}, made with OpenSSL rather than with
 * the code under test. Secrets and paddings are random; keys come from {@code sha512};
 * contents were encrypted with {@code openssl enc -aes-256-cbc -nopad -K -iv}, and the
 * secret of the credentials with
 * {@code openssl pkeyutl -encrypt -pkeyopt rsa_padding_mode:oaep}.
 */
final class PassportVectors {

	static final String NONCE = "session-4711";

	static final String PERSONAL_DETAILS = """
			hApOz/E3YnBgJi5dHqFIdZor/9cnt9xM0/RbPFSAZl7msMRKRAYeu4oDVQqBcQwZmsfT/z0S60NylJNF925VgDM2\
			UjbYEbi6sFNMr40xz6SoCaOz/Af4bfVmNak2BguIkqWTXqGIspmfOy9VHlfmQMBCeg/oKjy9sr6Vl3KeZg+64+DQ\
			5nEaUcjAjhNA0Pj8wgmxWeRpQjBBmY+U0ffWyxA7C2p05SQ2zi6Zg6Gh1v/a+64C7bzsR6k3wJsaWOuVLY8CIMxq\
			GT8+yCRthhyPzmdU3wxYnc0mGk2LQDHZUUJHlbdfqo1fM8Y21hrKi7oJ3ASQNqoMN+TmV+ilAuL9PLcFJCL3IAof\
			DJtdKFgB8S0amkQjyEwM/8gy1bqO1fxcZqdTtKn4DSNaG9yiitAqZA==""";

	static final String ADDRESS = """
			8ihuRgnfvRK+mM01zpUT1+COuBI54RbAyoRRlEFFIZp3hVNzt1Tr6b17lRocssRNYBAaj1Dq/W9xDvgdbkc4jLwl\
			bJhuGrKSHnQ635QfZujIs+mSwz98tTTpDjhP6xgdtibpv/6lNzgzkeqWbRmSFR2aNZCgi06PVc3dzW6Fj5vXrloY\
			1BrrU/rJPceU7QhCf6928M0Tbp2Co6Fl6AMb2mp2WGthIKUxfxPHgontofsXUBS3pgjnoRMzhngCnOG88L3VZU65\
			TvEdtPxTXV5WtrOv6Gc+8HG7iLM47PwcJKe+2ScihJ9lyJBWA5+35wHBQCGZKVgmdO/JtaZJqLzy+FEv4rHmdMqH\
			kVCXZZpI4USdiguYVNpvIruXidknWwDaaBcKIhHr7oVolLd/Lxfx3yMfXpNSqg1LfJ/7dI/HglO4YjELd3VK3rsT\
			Vo7XWSP2WwSER1yEbtMp5mjuybOYKYcxcp+a+uKqkmSZbgTQU1TKJW4KK6ZabOS62779o9ap""";

	static final String PASSPORT = """
			A+HLhzWYNb6JeUfvqUCMf3KOO5mZt+F0u8qOAjtZVa+WS1MBAGs9AltZajePJYcToG7KR4vmYvPoEIEnGxqXzS00\
			m4U5kKGb9JaK9GfJALkDeb57W9IE7G3r7H1bKlYSUvKuatk73zFnGUEDITfwWC+XyN4IlLiT9BBBxWkuDvVc+EYw\
			oHIqlq9AB2xDNTZ3faW/JuHbPpZIUf9q04i7rQ==""";

	static final String FRONT_SIDE = """
			9TOJYF6szIiIOFNha8v3OBPp088dkDL2riEM3yMrW2o/VPkQhNPBy1KMmbJR3IETMFihuKSD0zhZMTg2EPClZw==""";

	static final String SELFIE = """
			lzbWrMT0Ai2PYM7550YPrUGEhGWe7c/8G4OWOl10AgMzjfwgyfLLrok3kXQ6MPuD2xFoQVpaqqtYXCC7oX95oXlj\
			baC8YiAqQCPv/jqeAYA=""";

	static final String TRANSLATION = """
			Ps8u+aCtGn9t7GvqNyk+xN0oQgUR//Llu1Zy3iD+afM7DX7warKlHZ0PHBigin+rHhhLmxrm/gQueLV5uJ9nVIE1\
			NGAkA2Fs7MreWlggzz4I08Dp4Qq/Segbdp+stwNVb3uBSUTNYLD3UYMMuTqINm4lKdvt9doz8BQdAU0IDIgROLvM\
			0BhOnVyloUrE1UZkthG3dkeVv7HMX6pB3hQlV4SK6GzFrQR9AuQzTmb5hs5jMy3fnGaiZ7i05hCZsMZeqpWzVWpw\
			rcLkhUPZNCwbArELrUaA24neSY4Lj7cBgJTunh0OEUpBc5+JSC7/E6V5eMIbNxpWxz0aMG+4wmL45eKveIhgXGTp\
			/PT0UdLq4+I=""";

	static final String BILL_1 = "loOX2Ow4MW+PM7aFP0R3cVTXKmjRjTx/VaoLT3HZwHI+DOJqiAfvZg5ymznZfV7p";

	static final String BILL_2 = "RkRzNFd94n+ib8xIAqL/SpdCjQ7on+vYZv/1LF5hfpcNzAlKWklql9JNiDcWIjgq";

	static final String CREDENTIALS = """
			j+30wUtmaMvD520FGLVxqLiT4nI9uEnjyU5R4tOVndWpy+W81tjUdGwUrXd7OWm6AXmzgARCfzJN6iw3AKO+xVuT\
			3cYEIUSogJXHXqnkeOGXX9IHVb6cLrJw1jWwH/rE5OfXRlHXd8d/dY2wLT9Jh19TKizfXvR8ppXq9bvuAYYWPpQI\
			RPxD7gGq0TDPrzcZdycfuvGIfJk9D/ri6b5Xnv/YZ4LPpeRl39wjeClsUXFMc7JRgNJ2R3uwB5bF7xc0HFB7kJWs\
			0ZB6JX8Ox4iakvIut+D0RkOthuZd6bnhXxAvMyDxR8PfeUqK8pIay9hFR9JnRW4Q4FbIt4/xm/dKaVqUdg7jjU++\
			UBLtqqju97FxvAkpvWKToIKuWIutdqXvYSDNq9C78JrkpmwQhRMcZwHvUMnzlf3kEihoYmgWjRBQgXK6TSK9WmVr\
			7zPVMNICS7sHRl3ISQrguxihPzRESZ5usT+ZtMtBS53JxcP50jrtiE7EM/4JYQXHigfVLx4qdLL+5rhUjxWMq19g\
			DEoZQtcpYiaUFi+gkFlQe30mwiWXaL8HTcbvoKXAHTIHyrOL72sJlCctdRj95JpkhrD/yvQzktUS9KtqabqtR0b0\
			P3QTqxhtKKdU6dxz7CHEDir5JOFjjqGUYHzHnhuUqFxMKQeSn4g6pr8Tg7jLj2glAL4iAQPbc2K2VgZAd2Sl63cg\
			zaAonWaNHtNkmk/INZ7JhoF5kexYlvUcEkagpPZj4PrasJ4YRbQc+8yYM2aCkwdsPay36O1NtFMSUQBKNPLa9pRN\
			SZoeGthjHx9xtzI3gLMNzgmE7mT/dymVFpwvqY+soONEm3sNwEQKpxCl4s25tsFmKLlcuwC9nzkwxvHmCgD4Vf77\
			SjXt8GV24q6QsOtgNBVGtUvGFT5kl8QpxuIk0MdJQRM3be7tMGPH6c3qWrNxs8UM6F08Q9AR73zxrD3nnAzAqs8A\
			ae2vxUdYPYyehEj6tPWu/JHXzElT/Yzn6I3TfBcOFUo9bIiIIn4Fbt+ntxdg+iVLyH1H+BHAoR1Xsak8Bmp/gx+3\
			sD3ZPyyf0yznGKo03Wth5+uDOhkovVJSFz+kXwb7utLt5IrrTF0sIfR/LnMDLjcnVVCpf4BCvImMuBcvpF3pmymi\
			3bzd9bZkpsSNsn+iW+y4Lx69Hagp0qzGJV8xYWrLYxsX7iErunPZlpewjKUXmmzwr+o+3Wl47R7N7OtF7xgBipBE\
			U48LQv1xram0uHO7c/OM7bboQ6g5iUQqyUCQF+lE9iVZxMZfN474aQDsqYoHby8h5t7/weACTegMM8/IdoS5Basd\
			225kDeznqX4U58HrkxR1y9Ck3OdeQXHO92Ddbf6d68awOzZqAd++dGEGg+MpBEe/i9m1Best/XCwlKjyoiz+z0Ml\
			UJzBvgkd5nJ+UN1WcH0P+vD5C7eDlQ3N6Jf0nw+SYBQeIOrj7O31N5tUepHBt86eaKi0UBjF9RrGR0AlxWRtaCBG\
			0qdeMez0NMxu7Qgn5mJO9gNpzrBoawYTpLG4DljjqtCcxy9NkvzOU4M3m4eBhmqdfRcO6WlV8LSEk+0DEgrxUGrX\
			tj6fF70i97yKrCnPZWu0VhV3Zbjdxsq5dANUyN/HWWt91y88jpEf8TN1+IM=""";

	static final String CREDENTIALS_HASH = "vPLXddO7KS/M3ge5ePszTQ34qF0iMNBQVJfJuSUhWRs=";

	static final String CREDENTIALS_SECRET = """
			THShlvOR7Yf20DW44fObCXd+CZ990kFEL6kPrjA2U3XqW8KwWhfYI0LcyHqEDoDY9waxfbjRYFtvjevKdkuv2s+u\
			Tgl6QrfhdapyhiwAII2GRiNScUHCQkYOSvkPYtoJfEeq1GvX7hxc7GnFQHOhB/go9y9+BirL54o7BaJrnnlnraMk\
			3pq6AwdY2i079W5iX62mIZ63MYKiGR/znxI0SPAHOxaZHsNsMkYT4v03AkdAoSB710wBD/KkjQdD/q1yHXOSAsBi\
			/werr++acrPJAj8mZYAhjDoExddUUelts8i1fZMUf3T/VqiYc4kBn+Kb8Z5dT1hIhDrCVcBv/0Mf9A==""";

	private PassportVectors() {
	}

	static EncryptedCredentials credentials() {
		return EncryptedCredentials.of(CREDENTIALS, CREDENTIALS_HASH, CREDENTIALS_SECRET);
	}

	static PassportData data() {
		return PassportData.of(List.of(
				EncryptedPassportElement.of(EncryptedPassportElementType.PERSONAL_DETAILS, "aDE=")
					.data(PERSONAL_DETAILS),
				passport(), EncryptedPassportElement.of(EncryptedPassportElementType.ADDRESS, "aDM=").data(ADDRESS),
				EncryptedPassportElement.of(EncryptedPassportElementType.UTILITY_BILL, "aDQ=")
					.files(file("bill1"), file("bill2")),
				EncryptedPassportElement.of(EncryptedPassportElementType.PHONE_NUMBER, "aDU=").phoneNumber("441234567"),
				EncryptedPassportElement.of(EncryptedPassportElementType.EMAIL, "aDY=").email("ada@example.org"),
				EncryptedPassportElement.of(EncryptedPassportElementType.UNKNOWN, "aDc=")
					.data("AAAA")
					.selfie(file("new"))),
				credentials());
	}

	static EncryptedPassportElement passport() {
		return EncryptedPassportElement.of(EncryptedPassportElementType.PASSPORT, "aDI=")
			.data(PASSPORT)
			.frontSide(file("front"))
			.selfie(file("selfie"))
			.translation(file("translation"));
	}

	static PassportFile file(String id) {
		return PassportFile.of(id, id + "-unique", 80, Instant.ofEpochSecond(1793000000));
	}

}
