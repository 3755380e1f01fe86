package io.github.telegramspring.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import io.github.telegramspring.api.json.Attachment;

/**
 * Reads a file that is being uploaded, and marks what goes wrong with it.
 */
final class AttachmentReader implements Closeable {

	private final String fileName;

	private final InputStream content;

	private AttachmentReader(String fileName, InputStream content) {
		this.fileName = fileName;
		this.content = content;
	}

	static AttachmentReader open(Attachment attachment) throws AttachmentFailure {
		try {
			InputStream content = attachment.openStream();
			if (content == null) {
				throw new AttachmentFailure("the source of '" + attachment.fileName() + "' gave no stream", null);
			}
			return new AttachmentReader(attachment.fileName(), content);
		}
		catch (AttachmentFailure ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new AttachmentFailure("cannot open '" + attachment.fileName() + "'", ex);
		}
	}

	int read(byte[] buffer) throws AttachmentFailure {
		try {
			return this.content.read(buffer);
		}
		catch (IOException ex) {
			throw new AttachmentFailure("cannot read '" + this.fileName + "'", ex);
		}
	}

	@Override
	public void close() throws AttachmentFailure {
		try {
			this.content.close();
		}
		catch (IOException ex) {
			throw new AttachmentFailure("cannot close '" + this.fileName + "'", ex);
		}
	}

}
