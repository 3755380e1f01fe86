package io.github.telegramspring.benchmarks.load;

import java.io.IOException;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * A web application without a bot, whose only controller is given the update as bytes.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BareController.Controller.class)
public class BareController {

	public static void main(String[] args) throws IOException {
		new SpringApplicationBuilder(BareController.class).bannerMode(Banner.Mode.OFF).run(args);
		ServerConsole.serve();
	}

	@RestController
	static class Controller {

		@PostMapping("/telegram/webhook")
		void take(@RequestBody byte[] update) {
			// only the reading of it is measured
		}

	}

}
