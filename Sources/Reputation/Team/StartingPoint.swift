import Conversations
import LanguageAnalysis
import Presence
import ToneLint

/// A text of the library from which an answer can begin; never the answer itself.
///
/// Sent unchanged it is reported as a copy.
public struct StartingPoint: Hashable, Sendable {
    /// The text.
    public let response: CannedResponse.ID
    /// The topics of the text that the messages name, as the library writes them.
    public let topics: [String]
}

/// The texts of a library as messages and replies are compared with them.
struct LibraryIndex: Sendable {
    private struct Text: Sendable {
        let response: CannedResponse
        let topics: [(word: String, vocabulary: TopicVocabulary)]
    }

    /// The texts as a linter compares replies with them.
    let replies: ReplyIndex
    private let analyzer: LanguageAnalyzer
    private let texts: [Text]
    private let names: [String: CannedResponse.ID]
    private var named: [MessageID: (words: String, topics: [CannedResponse.ID: [String]])] = [:]

    /// - Returns: `nil` for a library without texts.
    init?(_ library: CannedResponseLibrary, analyzer: LanguageAnalyzer) {
        guard !library.responses.isEmpty else { return nil }
        self.analyzer = analyzer
        replies = library.index(with: analyzer)
        names = Dictionary(library.responses.map { ($0.text, $0.id) }) { first, _ in first }
        texts = library.responses.map { response in
            Text(response: response, topics: response.topics.map { ($0, TopicVocabulary([$0])) })
        }
    }

    /// The text that a linter found to be the twin of a reply.
    func copied(in report: ToneReport) -> CannedResponse.ID? {
        report.diagnostics.lazy.flatMap(\.related).first { $0.role == .twin }.flatMap { names[$0.text] }
    }

    /// The text in a language of which messages name the most topics; of several with as many the first by name.
    ///
    /// - Complexity: O(n) in the messages, each of which is read once.
    mutating func startingPoint(for messages: [Message], in language: TextLanguage) -> StartingPoint? {
        var found: [CannedResponse.ID: [String]] = [:]
        for message in messages {
            for (id, topics) in topics(namedIn: message) {
                found[id, default: []] += topics.filter { !(found[id]?.contains($0) ?? false) }
            }
        }
        var best: StartingPoint?
        for text in texts where text.response.language == language {
            guard let topics = found[text.response.id], topics.count > best?.topics.count ?? 0 else { continue }
            best = StartingPoint(response: text.response.id, topics: topics.sorted())
        }
        return best
    }

    private mutating func topics(namedIn message: Message) -> [CannedResponse.ID: [String]] {
        let words = (message.title.map { $0 + "\n" } ?? "") + message.text
        if let known = named[message.id], known.words == words { return known.topics }
        let text = analyzer.analyze(words)
        var topics: [CannedResponse.ID: [String]] = [:]
        for candidate in texts {
            let found = candidate.topics.filter { $0.vocabulary.firstMatch(in: text) != nil }.map(\.word)
            if !found.isEmpty { topics[candidate.response.id] = found }
        }
        named[message.id] = (words, topics)
        return topics
    }
}
