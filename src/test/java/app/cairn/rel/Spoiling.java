package app.cairn.rel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Spoils one of some files: bytes turned, taken, doubled, put in; two files grown together; words
/// put in that their formats mean something by.
final class Spoiling {

  private static final String[] WORDS = {
    "\"",
    "\n",
    "\r",
    ",",
    ";",
    "\t",
    "\0",
    "=",
    "'",
    ":",
    "\\",
    "<",
    ">",
    "&",
    "&#0;",
    "&x;",
    "]]>",
    "<!DOCTYPE a [<!ENTITY x \"y\">]>",
    "<node TEXT=\"",
    "</node>",
    "<richcontent TYPE=\"NOTE\">",
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    "VERSION:4.0\n",
    "FN:",
    "N:;;;;\n",
    "BASE64",
    "=\r\n =3B",
    "CHARSET=KOI8-R:",
    "PHOTO:data:image/png;base64,AAAA\n",
    "\uFEFF",
    "👩‍👧",
    "\uD800",
    "%zz",
    "http://",
    "29 Feb 2023",
    "99/99/9999",
    "First Name,Last Name,Connected On\n",
    "AGENT:BEGIN:VCARD\n",
    "PK\3\4"
  };

  private final Random random;
  private final List<byte[]> samples;

  Spoiling(Random random, List<byte[]> samples) {
    this.random = random;
    this.samples = samples;
  }

  byte[] spoilt() {
    byte[] bytes = any().clone();
    for (int i = random.nextInt(1, 8); i > 0; i--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] any() {
    return samples.get(random.nextInt(samples.size()));
  }

  private byte[] once(byte[] bytes) {
    if (bytes.length == 0) {
      return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
    }
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + random.nextInt(1, 60));
    byte[] word = WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> joined(bytes, at, end, new byte[0]);
      case 2 -> joined(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
      case 3 -> joined(bytes, at, at, word);
      case 4 -> joined(bytes, at, end, word);
      case 5 -> joined(bytes, at, at, repeated(word, random.nextInt(1, 3_000)));
      case 6 -> joined(bytes, at, bytes.length, any());
      default -> {
        byte[] turned = bytes.clone();
        turned[at] = (byte) random.nextInt(256);
        yield turned;
      }
    };
  }

  private static byte[] repeated(byte[] word, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(word);
    }
    return out.toByteArray();
  }

  /// `bytes` with `inside` in place of what stands from `at` to `end`.
  private static byte[] joined(byte[] bytes, int at, int end, byte[] inside) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(inside);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }
}
