import Foundation
import TestSupport

/// The package's own promises and controls, with the times they mean.
struct PromiseText: Decodable {
    let id: String
    let text: String
    let sentAt: Date
    let zone: String
    /// What is promised; `nil` for a control.
    let kind: String?
    let due: Date?

    static func read(_ language: String) throws -> [PromiseText] {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try Checkout.text(of: "Tests/CommitmentsTests/Fixtures/promises.\(language).jsonl")
            .split(separator: "\n").map { try decoder.decode(PromiseText.self, from: Data($0.utf8)) }
    }
}
