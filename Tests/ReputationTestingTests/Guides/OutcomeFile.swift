import Conversations
import Foundation
import Moderation

/// A store of histories that keeps every outcome it was told in one JSON file.
actor OutcomeFile: AuthorHistoryStore {
    private let file: URL
    private var outcomes: Set<ModerationOutcome> = []

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        outcomes = try JSONDecoder().decode(Set<ModerationOutcome>.self, from: Data(contentsOf: file))
    }

    func history(of author: AuthorID, at date: Date) -> AuthorHistory {
        // Those that were replaced since are kept for whoever asks as of an earlier time.
        let known = outcomes.filter { $0.author == author && $0.decidedAt <= date }
        return AuthorHistory(author: author, outcomes: Array(known))
    }

    func record(_ outcome: ModerationOutcome) throws {
        var next = outcomes
        guard next.insert(outcome).inserted else { return }
        try JSONEncoder().encode(next).write(to: file, options: .atomic)
        // Only now: what could not be written was not recorded.
        outcomes = next
    }
}
