import Foundation
import TestSupport

/// The items of a file of fixtures, one JSON object a line.
enum Corpus {
    struct PersonalDataItem: Decodable, Sendable {
        struct Item: Decodable, Sendable {
            let kind: String
            let span: String
        }

        let id: String
        let text: String
        let items: [Item]
        let split: String
    }

    struct LanguageItem: Decodable, Sendable {
        let id: String
        let text: String
        let language: String
        let split: String
        let hard: Bool?
    }

    static func read<Item: Decodable>(_ name: String, as type: Item.Type = Item.self) throws -> [Item] {
        let text = try Checkout.text(of: "Tests/LanguageAnalysisTests/Fixtures/\(name)")
        let decoder = JSONDecoder()
        return try text.split(separator: "\n").map { try decoder.decode(Item.self, from: Data($0.utf8)) }
    }
}

extension Corpus {
    /// The lines of a file of fixtures.
    static func lines(_ name: String) throws -> [String] {
        try Checkout.text(of: "Tests/LanguageAnalysisTests/Fixtures/\(name)").split(separator: "\n").map(String.init)
    }

    struct InboundItem: Decodable, Sendable {
        let id: String
        let text: String
        let sentiment: String
        let kinds: [String]
        let split: String
    }

    struct EscalationItem: Decodable, Sendable {
        struct Intent: Decodable, Sendable {
            let kind: String
            let mode: String
        }

        let id: String
        let text: String
        let intents: [Intent]
        let split: String
    }

    struct CommitmentItem: Decodable, Sendable {
        struct Commitment: Decodable, Sendable {
            let kind: String
            let span: String
        }

        let id: String
        let text: String
        let commitments: [Commitment]
        let split: String
    }
}
