/// The words and patterns of one language, as data.
///
/// The source is plain text:
///
/// ```text
/// # A comment.
/// [SORRY]
/// sorry; apolog*; my bad
/// [act.apologise]
/// @SORRY
/// we (are|feel) ..2 @SORRY / !@NEGATION
/// + We are really sorry about this.
/// - A sorry sight.
/// ```
///
/// A class starts with its name in brackets; its entries are parted by semicolons or lines. An entry is one pattern: words
/// as they are said (folding is applied), `stem*` and `*ending`, `a|b` for one of several words, `(a b|c)` for one of
/// several phrases, `@CLASS` for whatever a class matches, a trailing `?` for a part that may be missing, `!part` for a
/// token that must not stand there, `..3` for up to three tokens between, `..3!@CLASS` for such a gap without a class,
/// `^` and `$` for the sentence's edges, and kinds of tokens in angle brackets: `<number>`, `<time>`, `<date>`, `<code>`,
/// `<url>`, `<email>`, `<handle>`, `<hashtag>`, `<emoji>`, `<capital>`, `<word>`, `<any>`. After ` / ` stand conditions on
/// the sentence (`@CLASS` or `!@CLASS`), after ` // ` such on the whole text. Lines that start with `+` or `-` are the
/// pack's own tests: the class must match there, or must not.
public struct LanguagePack: Hashable, Codable, Sendable {
    /// The language, whose sentences the pack is used for; ``TextLanguage/other`` for all languages.
    public var language: TextLanguage
    /// The classes and their entries.
    public var source: String

    /// Takes a pack; it is read when an analyzer is made.
    public init(language: TextLanguage, source: String) {
        self.language = language
        self.source = source
    }
}
