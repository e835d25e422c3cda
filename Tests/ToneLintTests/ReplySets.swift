import Foundation
import TestSupport

/// The package's own labelled replies: written before any pattern, half of them (`dev`) for tuning.
enum ReplySets {
    struct Item: Decodable {
        var id: String
        var language: String
        var incoming: String
        var reply: String
        var labels: [String]
        var split: String
    }

    static let languages = ["de", "en", "ro", "ru"]

    static func items(_ language: String) throws -> [Item] {
        try Checkout.text(of: "Tests/ToneLintTests/Fixtures/replies.\(language).jsonl")
            .split(separator: "\n").map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
    }
}
