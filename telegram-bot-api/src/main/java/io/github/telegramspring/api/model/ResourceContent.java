package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;

/**
 * A Spring resource to upload.
 *
 * @param resource the resource
 */
record ResourceContent(Resource resource) implements ContentSource {

	@Override
	public InputStream open() throws IOException {
		try {
			return this.resource.getInputStream();
		}
		catch (IllegalStateException ex) {
			throw new IOException("The content of " + this.resource.getDescription() + " can be read only once", ex);
		}
	}

	/**
	 * Returns the size, except that of a plain {@link InputStreamResource}: to count its
	 * bytes would be to use them up. A subclass may know better.
	 */
	@Override
	public long size() throws IOException {
		return (this.resource.getClass() != InputStreamResource.class) ? this.resource.contentLength() : -1;
	}

	@Override
	public boolean isRepeatable() {
		return !this.resource.isOpen();
	}

}
