package io.github.telegramspring.emulator.http;

/**
 * A file that came with a request.
 *
 * @param name the name of the part it came in
 * @param fileName the name of the file, empty if it has none
 * @param contentType the declared type of the content, empty if none is declared
 * @param content the bytes, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and large
public record Upload(String name, String fileName, String contentType, byte[] content) {
}
