import Foundation
import TestSupport

/// Real replies with labels by a reader: here are only their numbers and labels, the texts stay where they may be.
enum RealReplies {
    struct Item {
        var id: String
        var incoming: String
        var reply: String
        var labels: Set<String>
        /// On these two readers disagreed, so nobody is right or wrong.
        var disputed: Set<String>
        /// Whether thresholds were chosen with this one in view.
        var isTuning: Bool
    }

    /// The labels that both readers of the untouched replies looked for.
    static let testedLabels = [
        "hold", "substantive", "concrete", "canned_ack", "deflection", "defensive", "corporate", "question",
        "commitment", "private_handoff",
    ]

    /// All that are on this machine; `nil`, with the reason printed, where a set of texts is missing.
    static func items(function: String = #function) throws -> [Item]? {
        guard let dialogues = MeasuringData.url("replies/airline-dialogues.csv", function: function),
            let tweets = MeasuringData.url("conversations/twcs-5k.csv", function: function)
        else { return nil }
        let texts = try dialogueTexts(dialogues).merging(tweetTexts(tweets)) { first, _ in first }
        return try Checkout.text(of: "Tests/ToneLintTests/Fixtures/real-replies.tsv").split(separator: "\n").dropFirst()
            .compactMap { line in
                let fields = line.split(separator: "\t").map(String.init)
                guard fields.count == 3, let text = texts[fields[0]] else { return nil }
                let labels = fields[2].split(separator: ",").map(String.init).filter { $0 != "-" }
                return Item(
                    id: fields[0],
                    incoming: text.incoming,
                    reply: text.reply,
                    labels: Set(labels.filter { !$0.hasPrefix("?") }),
                    disputed: Set(labels.filter { $0.hasPrefix("?") }.map { String($0.dropFirst()) }),
                    isTuning: fields[1] == "tuning"
                )
            }
    }

    /// Replies and the message before each, by `d`, the dialogue's number and the turn.
    private static func dialogueTexts(_ url: URL) throws -> [String: (incoming: String, reply: String)] {
        var texts: [String: (incoming: String, reply: String)] = [:]
        for row in try MeasuringData.rows(url).dropFirst() where row.count == 3 {
            var incoming: String?
            for (turn, part) in turns(row[1] + " " + row[2]).enumerated() {
                if part.isCustomer {
                    incoming = cleaned(part.text)
                } else if let incoming, !incoming.isEmpty {
                    texts["d\(row[0])-\(turn)"] = (incoming, cleaned(part.text))
                }
            }
        }
        return texts
    }

    /// The parts between `<cust__` and `__cust>`, and between `<rep__` and `__rep>`.
    private static func turns(_ dialogue: String) -> [(isCustomer: Bool, text: String)] {
        var turns: [(isCustomer: Bool, text: String)] = []
        var rest = dialogue[...]
        while let start = rest.range(of: "<(cust|rep)__", options: .regularExpression),
            let end = rest.range(
                of: "__(cust|rep)>",
                options: .regularExpression,
                range: start.upperBound..<rest.endIndex
            )
        {
            let text = rest[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            turns.append((rest[start].hasPrefix("<cust"), text))
            rest = rest[end.upperBound...]
        }
        return turns
    }

    /// Replies and the message each answers, by `t` and the reply's number.
    private static func tweetTexts(_ url: URL) throws -> [String: (incoming: String, reply: String)] {
        let rows = try MeasuringData.rows(url).dropFirst().filter { $0.count == 7 }
        let byNumber = Dictionary(rows.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [String: (incoming: String, reply: String)] = [:]
        for row in rows where row[2] == "False" {
            guard let incoming = byNumber[row[6]], incoming[2] == "True" else { continue }
            texts["t\(row[0])"] = (cleaned(incoming[4]), cleaned(row[4]))
        }
        return texts
    }

    /// Without the names of accounts at its start, and with the marks that the sets write as entities.
    private static func cleaned(_ text: String) -> String {
        var text = text
        for (entity, mark) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: mark)
        }
        for mark in ["__company__", "__cust__"] { text = text.replacingOccurrences(of: mark, with: "") }
        var rest = text.trimmingCharacters(in: .whitespacesAndNewlines)[...]
        while rest.hasPrefix("@"), let end = rest.firstIndex(where: \.isWhitespace) {
            rest = rest[end...].drop(while: \.isWhitespace)
        }
        return String(rest)
    }
}
