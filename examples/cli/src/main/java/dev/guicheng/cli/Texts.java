package dev.guicheng.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program's texts in Chinese or English. */
public final class Texts {
  /** The languages to choose from. */
  enum Language {
    /** Chinese. */
    ZH,
    /** English. */
    EN
  }

  private static final String OPTION = "--language";

  private final Locale locale;
  private final ResourceBundle bundle;

  private Texts(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "dev.guicheng.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Chinese for any locale of language {@code zh}, English otherwise. */
  public static Texts in(Locale locale) {
    return new Texts(locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT);
  }

  /** The language that the arguments choose, else that of the locale. */
  static Texts chosenBy(String[] arguments, Locale locale) {
    String chosen = locale.getLanguage();
    for (int position = 0; position < arguments.length; position++) {
      String argument = arguments[position];
      if (argument.startsWith(OPTION + "=")) {
        chosen = argument.substring(OPTION.length() + 1);
      } else if (argument.equals(OPTION) && position + 1 < arguments.length) {
        chosen = arguments[position + 1];
      }
    }
    return in(chosen.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
  }

  /** The bundle, for help texts. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** The language for the library's own texts. */
  public Locale locale() {
    return locale.equals(Locale.ROOT) ? Locale.ENGLISH : locale;
  }

  /** Whether the language is Chinese. */
  public boolean chinese() {
    return locale.equals(Locale.CHINESE);
  }

  /** A text with its values filled in. */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale()).format(arguments);
  }
}
