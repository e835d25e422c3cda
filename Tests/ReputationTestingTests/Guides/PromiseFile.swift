import Commitments
import Conversations
import Foundation

/// A store of promises that writes its whole ledger after every change.
actor PromiseFile: ErasablePromiseStore {
    private let file: URL
    private var held = PromiseLedger()

    init(path: String) throws {
        file = URL(fileURLWithPath: path)
        guard FileManager.default.fileExists(atPath: path) else { return }
        held = try JSONDecoder().decode(PromiseLedger.self, from: Data(contentsOf: file))
    }

    func append(_ events: [ConversationEvent]) throws -> AppendResult {
        var next = held
        let result = next.append(events)
        try keep(next)
        return result
    }

    func ledger() -> PromiseLedger { held }

    func erase(_ author: AuthorID, messages: Set<MessageID>, upTo time: Date) throws -> Int {
        var next = held
        let count = next.erase(author, messages: messages, upTo: time)
        try keep(next)
        return count
    }

    /// Puts a new file in the place of the old one: after a crash there is one of the two, never half of each.
    private func keep(_ next: PromiseLedger) throws {
        try JSONEncoder().encode(next).write(to: file, options: .atomic)
        // Only now: what could not be written has not happened.
        held = next
    }
}
