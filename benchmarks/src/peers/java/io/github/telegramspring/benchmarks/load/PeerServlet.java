package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.telegramspring.benchmarks.BareCall;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The best peer, TelegramBots, at its best: its model and its client in a bare servlet,
 * with as many connections as there are deliveries at a time.
 */
final class PeerServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private static final int KEEP_ALIVE_MINUTES = 5;

	private final transient ObjectMapper mapper = new ObjectMapper();

	private final transient TelegramClient client;

	private PeerServlet(TelegramClient client) {
		this.client = client;
	}

	public static void main(String[] args) throws IOException {
		URI telegram = URI.create(args[1]);
		Dispatcher dispatcher = new Dispatcher();
		dispatcher.setMaxRequests(LoadGenerator.CONNECTIONS);
		dispatcher.setMaxRequestsPerHost(LoadGenerator.CONNECTIONS);
		OkHttpClient http = new OkHttpClient.Builder().dispatcher(dispatcher)
			.connectionPool(new ConnectionPool(LoadGenerator.CONNECTIONS, KEEP_ALIVE_MINUTES, TimeUnit.MINUTES))
			.build();
		TelegramUrl url = new TelegramUrl(telegram.getScheme(), telegram.getHost(), telegram.getPort(), false);
		BareServlet.serve(Integer.parseInt(args[0]),
				new PeerServlet(new OkHttpTelegramClient(http, BareCall.TOKEN, url)));
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		Update update = this.mapper.readValue(request.getInputStream(), Update.class);
		try {
			this.client.execute(
					SendMessage.builder().chatId(update.getMessage().getChatId()).text(BareCall.TEXT).build());
		}
		catch (TelegramApiException ex) {
			throw new ServletException(ex);
		}
		response.setStatus(HttpServletResponse.SC_OK);
	}

}
