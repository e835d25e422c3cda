import Conversations
import LanguageAnalysis
import Moderation

/// Finds words that a brand does not want under its posts, such as names of products that were recalled.
struct WordListClassifier: CommentClassifier {
    let identity = ClassifierIdentity(id: ClassifierID(rawValue: "kestrel-bay-words"), version: 3)
    let languages: Set<TextLanguage> = []
    let kinds: Set<SignalKind> = [.spam]

    private let matcher: LexiconMatcher

    init(words: String) throws {
        matcher = try LexiconMatcher(packs: [LexiconPack(language: .other, name: "kestrel-bay", source: words)])
    }

    func scores(for comments: [ModeratedComment], within limit: Duration) async throws -> [[SignalFinding]] {
        comments.map { comment in
            matcher.matches(in: comment.text).map { match in
                SignalFinding(
                    .spam,
                    strength: match.isWeak ? .weak : .firm,
                    confidence: match.confidence,
                    ranges: [match.range],
                    source: identity,
                    evidence: [match.entry.text]
                )
            }
        }
    }
}
