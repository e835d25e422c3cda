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
        try read("replies.\(language).jsonl")
    }

    /// Replies as they go out every day: short, mostly harmless, many signed.
    static func ordinary(_ language: String) throws -> [Item] {
        try read("ordinary.\(language).jsonl")
    }

    /// Replies as on social media, which no weight has seen; often two to nearly one message, of which one is worse.
    static func social() throws -> [Item] {
        try read("Social/replies.en.jsonl")
    }

    /// Every fourth of the replies that patterns were not tuned on; all of them at full scale.
    static func sample(_ language: String) throws -> [Item] {
        let step = TestScale.factor >= 100 ? 1 : 4
        return try items(language).filter { $0.split == "held" }.enumerated().filter { $0.offset % step == 0 }.map(
            \.element
        )
    }

    private static func read(_ name: String) throws -> [Item] {
        try Checkout.text(of: "Tests/ToneLintTests/Fixtures/\(name)")
            .split(separator: "\n").map { try JSONDecoder().decode(Item.self, from: Data($0.utf8)) }
    }
}
