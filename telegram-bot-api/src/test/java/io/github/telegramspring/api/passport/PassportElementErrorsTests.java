package io.github.telegramspring.api.passport;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.SetPassportDataErrors;
import io.github.telegramspring.api.model.EncryptedPassportElementType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PassportElementErrorsTests {

	private final DecryptedPassport passport = PassportDecryptor.of(PassportPrivateKey.fromPem(PassportKeys.PKCS8))
		.decrypt(PassportVectors.data());

	private final DecryptedPassportElement document = element(EncryptedPassportElementType.PASSPORT);

	private final DecryptedPassportElement bill = element(EncryptedPassportElementType.UTILITY_BILL);

	@Test
	void makesErrorsForTheRequest() {
		PassportElementErrors errors = this.document.errors();
		SetPassportDataErrors request = SetPassportDataErrors.of(42,
				List.of(errors.dataField("expiry_date", "Expired"), errors.frontSide("Blurred")));
		assertThat(Json.write(request)).isEqualTo("""
				{"user_id":42,"errors":[\
				{"source":"data","type":"passport","field_name":"expiry_date",\
				"data_hash":"voqryy4GpG446gdR89/DwZ0DsbF5K45oIBNOB1XZ2ps=","message":"Expired"},\
				{"source":"front_side","type":"passport",\
				"file_hash":"sX+UBZqnTSbwKsvBj5Hx5MhqsKDfQIQCtIhUq+slEX4=","message":"Blurred"}]}""");
	}

	@Test
	void complainsOfPictures() {
		assertThat(this.document.errors().selfie("Dark").fileHash())
			.isEqualTo(this.document.selfie().credentials().fileHash());
		assertThat(this.document.errors().selfie("Dark").type()).isEqualTo("passport");
	}

	@Test
	void complainsOfScans() {
		EncryptedPassportFile second = this.bill.files().get(1);
		assertThat(this.bill.errors().file(second, "Empty").fileHash()).isEqualTo(second.credentials().fileHash());
		assertThat(this.bill.errors().files("Too few").fileHashes())
			.containsExactly(this.bill.files().get(0).credentials().fileHash(), second.credentials().fileHash());
	}

	@Test
	void complainsOfTranslations() {
		EncryptedPassportFile file = this.document.translation().get(0);
		assertThat(this.document.errors().translationFile(file, "Wrong").fileHash())
			.isEqualTo(file.credentials().fileHash());
		assertThat(this.document.errors().translationFiles("Wrong").fileHashes())
			.containsExactly(file.credentials().fileHash());
	}

	@Test
	void complainsOfAnElementAsAWhole() {
		assertThat(element(EncryptedPassportElementType.EMAIL).errors().unspecified("Use another").elementHash())
			.isEqualTo("aDY=");
	}

	@Test
	void saysWhichFieldsThereAre() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.document.errors().dataField("birthdate", "Too young"))
			.withMessage("There is no field birthdate in the data of passport. Use one of document_no, expiry_date");
		assertThat(this.passport.personalDetails().fieldNames()).hasSize(10).contains("birth_date");
		assertThat(this.passport.address().fieldNames()).hasSize(6).contains("post_code");
	}

	@Test
	void refusesToComplainOfWhatIsNotThere() {
		assertThatIllegalStateException().isThrownBy(() -> this.document.errors().reverseSide("Blurred"))
			.withMessage("passport has no reverse side to complain of");
		assertThatIllegalStateException().isThrownBy(() -> this.bill.errors().dataField("city", "Wrong"));
		assertThatIllegalStateException().isThrownBy(() -> this.bill.errors().translationFiles("Wrong"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.bill.errors().file(this.document.selfie(), "Not a bill"))
			.withMessageContaining("the selfie of passport is none of the 2 files of utility_bill");
	}

	@Test
	void refusesToComplainOfATypeThatIsUnknown() {
		DecryptedPassportElement unknown = element(EncryptedPassportElementType.UNKNOWN);
		assertThatIllegalStateException().isThrownBy(unknown::errors);
	}

	private DecryptedPassportElement element(EncryptedPassportElementType type) {
		return this.passport.element(type);
	}

}
