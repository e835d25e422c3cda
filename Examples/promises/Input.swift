import ConversationSources
import Conversations
import Foundation

/// Reads exports into one log, and keeps account of what was refused.
struct Input {
    private(set) var log = ConversationLog()
    private(set) var problems: [String] = []

    mutating func read(_ file: String, named title: String) async throws {
        let source = FileSource(path: file == "-" ? nil : file, format: nil)
        for try await batch in source.batches() {
            log.append(batch.events)
            problems += batch.refusals.map { "\(title): \($0)" }
        }
    }
}
