import static java.lang.constant.ConstantDescs.CD_boolean;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Mends one method of JavaFX, which throws on right-to-left text that needs more than one line
/// (docs/decisions/0051-right-to-left-lines.md): a run written from right to left is said to end
/// without spaces, as before JavaFX 23.
///
/// `java MendRightToLeft.java PATH FOLDER` writes the mended class of the JavaFX found on the
/// module path PATH into FOLDER, unless it is there; `java MendRightToLeft.java JAR` puts it into
/// that jar.
class MendRightToLeft {

  private static final String CLASS = "com/sun/javafx/text/PrismTextLayout.class";
  private static final String METHOD = "computeTrailingSpaceWidth";
  private static final ClassDesc RUN = ClassDesc.of("com.sun.javafx.text.TextRun");

  public static void main(String[] arguments) throws IOException {
    for (String part : arguments[0].split(File.pathSeparator)) {
      Path jar = Path.of(part);
      if (jar.getFileName().toString().matches("javafx-graphics-.*\\.jar")
          && mend(jar, arguments)) {
        return;
      }
    }
    throw new IOException("No JavaFX with " + CLASS + " in " + arguments[0]);
  }

  private static boolean mend(Path jar, String[] arguments) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      Path original = inside.getPath(CLASS);
      if (!Files.exists(original)) {
        return false; // the jar without a platform in its name is empty
      }
      Path mended = arguments.length == 1 ? original : Path.of(arguments[1]).resolve(CLASS);
      if (arguments.length == 1 || isOlder(mended, jar)) {
        Files.createDirectories(mended.getParent());
        Files.write(mended, mended(Files.readAllBytes(original)));
      }
      return true;
    }
  }

  private static boolean isOlder(Path mended, Path jar) throws IOException {
    return !Files.exists(mended)
        || Files.getLastModifiedTime(mended).compareTo(Files.getLastModifiedTime(jar)) < 0;
  }

  private static byte[] mended(byte[] original) {
    ClassFile format = ClassFile.of();
    int[] found = {0};
    byte[] mended =
        format.transformClass(
            format.parse(original),
            ClassTransform.transformingMethods(
                MendRightToLeft::isTheOne,
                (method, part) -> {
                  if (part instanceof CodeModel code) {
                    found[0]++;
                    method.withCode(
                        body -> {
                          body.aload(1)
                              .invokevirtual(RUN, "isLeftToRight", MethodTypeDesc.of(CD_boolean))
                              .ifThen(Opcode.IFEQ, none -> none.fconst_0().freturn());
                          code.forEach(body);
                        });
                  } else {
                    method.with(part);
                  }
                }));
    if (found[0] != 1) {
      throw new IllegalStateException(
          "This JavaFX is another one: look whether it still needs mending");
    }
    return mended;
  }

  private static boolean isTheOne(MethodModel method) {
    return method.methodName().equalsString(METHOD)
        && method.methodTypeSymbol().parameterList().equals(List.of(RUN));
  }
}
