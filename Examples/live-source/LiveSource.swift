import ArgumentParser
import ConversationSources
import Conversations
import Foundation

@main
struct LiveSource: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "live-source",
        abstract: "Asks a Mastodon server for what is new, and keeps the events in a file.",
        discussion: """
            Events are added to the file as canonical JSON Lines, each once; `desk` and every other program of this \
            package reads them. The place to go on from stands in a file beside it, and is written after the events: \
            a program that is stopped anywhere goes on without losing any.
            """
    )

    @Option(help: "The server's address, such as https://social.example.")
    var server: String

    @Option(help: "What is asked for.")
    var path = "/api/v1/notifications"

    @Option(help: "The file for the events; the place to go on from is kept beside it.")
    var into = "events.jsonl"

    @Option(help: "The brand's own account, such as kestrelbay@social.example.")
    var account: String?

    @Option(help: "How often to ask; 0 asks until the program is stopped.")
    var polls = 0

    @Option(help: "Seconds between two readings.")
    var every = 60.0

    @Option(help: "Seconds after which a request is given up.")
    var timeout = 30.0

    @Option(help: "Records on a page.")
    var page = 40

    @Option(help: "Seconds to wait after the first failure; doubled with every other.")
    var backOff = 1.0

    /// A command line can be seen by everybody on the machine, so a token is not taken from there.
    static let tokenVariable = "MASTODON_TOKEN"

    func run() async throws {
        let archive = try EventArchive(path: into)
        let notes = ErrorNotes()
        var count = 0
        while polls == 0 || count < polls {
            if count > 0 { try await Task.sleep(for: .seconds(every)) }
            count += 1
            var added = 0
            do {
                for try await batch in source(notes).batches(after: archive.cursor) {
                    for refusal in batch.refusals { notes.print("refused: \(refusal)") }
                    added += try archive.append(batch)
                }
            } catch let error as LiveSourceError {
                // What was read is kept; the next reading goes on from there.
                notes.print("reading \(count) ended: \(error)")
            }
            print("reading \(count): \(added) new, \(archive.count) in all")
        }
    }

    private func source(_ notes: ErrorNotes) -> MastodonSource {
        MastodonSource(
            server: server,
            path: path,
            token: ProcessInfo.processInfo.environment[Self.tokenVariable],
            pageSize: page,
            options: DecoderOptions(receivedAt: Date(), property: account),
            backOff: RetryPolicy(first: .seconds(backOff), seed: UInt64.random(in: 0 ... .max)),
            fetcher: URLSessionFetcher(timeout: timeout),
            diagnostics: notes
        )
    }
}

/// Tells of waits and failures on standard error.
struct ErrorNotes: DiagnosticsSink {
    func record(_ note: DiagnosticNote) {
        print("\(note.name): \(note.message)")
    }

    func print(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
