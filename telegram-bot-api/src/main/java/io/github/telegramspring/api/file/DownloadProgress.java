package io.github.telegramspring.api.file;

/**
 * Hears how far a download is.
 *
 * <pre class="code">
 * bot.download(video).onProgress((received, total) -&gt; bar.update(received, total)).to(target);
 * </pre>
 */
@FunctionalInterface
public interface DownloadProgress {

	/**
	 * Called after each piece that has arrived, in the thread that downloads.
	 * @param received how many bytes of the file are there, including those of an earlier
	 * attempt
	 * @param total how many bytes the file has, or -1 if it is not known
	 */
	void onProgress(long received, long total);

}
