import ArgumentParser
import Conversations
import Foundation

@main
struct OwnStore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "own-store",
        abstract: "Polls the pier's review service into a journal of its own.",
        discussion: """
            The service answers /reviews?first=N with reviews from number N on, oldest first, a line of JSON each, and \
            with nothing when there are no more yet. Run again, the program goes on where it stopped.
            """
    )

    @Option(help: "The service's address, such as https://pier.example.") var server: String
    @Option(help: "The file of the journal.") var journal = "reviews.journal"
    @Option(help: "How often to ask, at least once.") var polls = 1
    @Option(help: "Seconds between two.") var every = 60.0

    func run() async throws {
        let store = try JournalStore(path: journal)
        for number in 1...max(1, polls) {
            if number > 1 { try await Task.sleep(for: .seconds(every)) }
            do {
                print("reading \(number): \(try await read(into: store)) new")
            } catch let error as PierReviewSource.Refused {
                print("reading \(number) ended: \(error.reason)")
            }
        }
    }

    private func read(into store: JournalStore) async throws -> Int {
        let place = RecordKey(rawValue: "cursor/pier")
        let saved = await store.record(for: place)
        var revision = saved?.revision
        let cursor = saved.map { SourceCursor(rawValue: String(decoding: $0.bytes, as: UTF8.self)) }
        var new = 0
        for try await batch in PierReviewSource(server: server).batches(after: cursor) {
            for refusal in batch.refusals { print("refused: \(refusal)") }
            new += try await store.append(batch.events).appended
            // Behind the events: a program that is stopped in between reads some again and loses none.
            let bytes = batch.cursor.map { Array($0.rawValue.utf8) }
            revision = try await store.save(bytes, for: place, expecting: revision)
        }
        return new
    }
}
