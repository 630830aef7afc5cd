import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** LanguageTool's own command cannot be had from its registry; its library can: java LanguageTool FILE... */
public class LanguageTool {
  public static void main(String[] paths) throws Exception {
    var tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    for (String path : paths) {
      System.out.println(path);
      for (RuleMatch match : tool.check(Files.readString(Path.of(path))))
        System.out.println("  " + match.getFromPos() + "  " + match.getRule().getId() + "  " + match.getMessage());
    }
  }
}
