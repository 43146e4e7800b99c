package app.cairn.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Our own code, and the texts that stand between quotation marks in it, comments left out.
public final class JavaSources {

  /// Where the code is, seen from the folder that tests run in.
  public static final Path MAIN = Path.of("src", "main", "java");

  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\n]*|/\\*.*?\\*/"
              + "|\"\"\"[ \t]*\n(?<block>(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+)\"\"\""
              + "|\"(?<text>(?:[^\"\\\\\n]|\\\\.)*)\""
              + "|'(?:[^'\\\\\n]|\\\\.)+'",
          Pattern.DOTALL);

  private static final Pattern UNICODE =
      Pattern.compile("(?<=(?<!\\\\)(?:\\\\{2}){0,9})\\\\u+([0-9a-fA-F]{4})");

  /// One text.
  ///
  /// @param statement what stands before it in the same statement
  /// @param text as the program sees it
  public record Literal(Path file, int line, String statement, String text) {

    @Override
    public String toString() {
      return file + ":" + line + ": \"" + text + "\"";
    }
  }

  private JavaSources() {}

  /// All texts of the sources under `folder`.
  public static List<Literal> literals(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .flatMap(file -> literals(file, read(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sources of the program of which `so` holds, told the file and all that is in it.
  public static List<Path> where(BiPredicate<Path, String> so) {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .filter(file -> so.test(file, read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of one source.
  public static List<Literal> literals(Path file, String source) {
    List<Literal> literals = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    int line = 1;
    int at = 0;
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      follow(statement, source.substring(at, token.start()));
      line += (int) source.substring(at, token.start()).chars().filter(c -> c == '\n').count();
      String text = token.group("block") != null ? token.group("block") : token.group("text");
      if (text != null) {
        literals.add(new Literal(file, line, statement.toString(), unescaped(text)));
        statement.append("\"\"");
      }
      line += (int) token.group().chars().filter(c -> c == '\n').count();
      at = token.end();
    }
    return literals;
  }

  /// The compiler reads `\\uXXXX` before anything else, so `translateEscapes` knows nothing of it.
  private static String unescaped(String text) {
    return UNICODE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(codeUnit(found.group(1))))
        .translateEscapes();
  }

  private static String codeUnit(String hex) {
    char c = (char) Integer.parseInt(hex, 16);
    return c == '\\' ? "\\\\" : String.valueOf(c);
  }

  private static void follow(StringBuilder statement, String code) {
    int begins =
        Math.max(code.lastIndexOf(';'), Math.max(code.lastIndexOf('{'), code.lastIndexOf('}')));
    if (begins >= 0) {
      statement.setLength(0);
    }
    statement.append(code.substring(begins + 1).replaceAll("\\s+", " "));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
