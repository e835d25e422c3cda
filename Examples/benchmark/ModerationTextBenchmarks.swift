import Foundation
import LanguageAnalysis
import Moderation

/// Speed of finding words, reading comments and scoring them.
enum ModerationTextBenchmarks {
    static func run() throws -> [Measurement] {
        try matching() + reading() + classifying()
    }

    /// A lexicon of five thousand entries over comments in four languages, all disguises looked for.
    private static func matching() throws -> [Measurement] {
        let all = try LexiconMatcher().entries
        let step = max(1, all.count / 5000)
        let entries = (0..<min(5000, all.count)).map { all[$0 * step] }
        let matcher = LexiconMatcher(entries: entries)
        let comments = ModerationTexts.comments(sized(20_000)).map { Array($0.utf8) }
        let bytes = comments.reduce(0) { $0 + $1.count }
        let seconds = leastSeconds {
            for comment in comments { consume(matcher.matches(utf8: comment) { _ in .english }.count) }
        }
        var long: [UInt8] = []
        for comment in comments where long.count < 2000 { long += comment + [0x20] }
        let longSeconds = leastSeconds(runs: 20) { consume(matcher.matches(utf8: long) { _ in .english }.count) }
        return [
            figure("matching \(entries.count) entries", Double(bytes) / 1e6 / seconds, "MB/s", "at least 10"),
            figure("a comment of 2,000 characters", longSeconds * 1000, "ms", "below 1"),
        ]
    }

    private static func reading() throws -> [Measurement] {
        let reader = try CommentReader()
        let comments = ModerationTexts.comments(sized(2000))
        let seconds = leastSeconds(runs: 3) {
            for comment in comments { consume(reader.signals(in: comment).findings.count) }
        }
        return [figure("reading comments into signals", Double(comments.count) / seconds, "comments/s", nil)]
    }

    private static func classifying() throws -> [Measurement] {
        let classifier = try LinearAbuseClassifier()
        let texts = ModerationTexts.comments(sized(5000), characters: 100)
        return classifier.models.sorted { $0.key < $1.key }.map { language, model in
            let seconds = leastSeconds(runs: 3) { consume(model.classifier.classify(texts).count) }
            let name = "scoring 100 characters, \(language.rawValue), \(model.classifier.labels.count) labels"
            return figure(name, Double(texts.count) / seconds, "texts/s", "at least 200,000")
        }
    }

    private static func figure(_ name: String, _ value: Double, _ unit: String, _ aim: String?) -> Measurement {
        Measurement(module: "Moderation", name: name, value: value, unit: unit, aim: aim, note: nil)
    }
}

/// Comments put together from everyday words, a few of them rude or disguised; the same in every run.
private enum ModerationTexts {
    private static let words = """
        the ferry was late again and nobody told us when it would leave so we waited on the quay for two hours with \
        children bags coffee tickets please answer my mail order refund thank you lovely crew cabin window captain price \
        die Fähre war wieder spät und niemand hat Bescheid gesagt danke schön паром опять опоздал верните деньги спасибо \
        feribotul a întârziat iar vă rog banii înapoi idiots b1tch moron дебил tâmpit
        """.split(separator: " ")

    static func comments(_ count: Int, characters: Int? = nil) -> [String] {
        var state: UInt64 = 17
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        return (0..<count).map { _ in
            let wanted = characters ?? 40 + random(260)
            var text = ""
            while text.count < wanted { text += words[random(words.count)] + (random(9) == 0 ? ". " : " ") }
            return String(text.prefix(wanted))
        }
    }
}
