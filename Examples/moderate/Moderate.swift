import ArgumentParser
import Foundation
import LanguageAnalysis
import Moderation

/// Decides about comments, a line of JSON each.
@main
struct Moderate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moderate",
        abstract: "Says for each comment whether to leave, answer, hold, hide or delete it, and why.",
        discussion: """
            Reads files, or standard input, of JSON Lines:

              {"id":"1","text":"You are all idiots","language":"en",
               "context":{"placement":"organic","threadComments":40,"hidden":0,
                "author":{"published":6,"upheldRemovals":0,
                 "verifiedCustomer":true}}}

            "placement" is organic, boosted or paidAd. "language" and everything in "context" may be missing. The answer is \
            a line each: the action (leave, reply, hold, hide, delete, delete_block, or legal for what goes to the law) \
            and its reasons. Nothing is carried out.

            A line that cannot be read is named on standard error and the rest goes on. Exit status: 0 if every line was \
            read, 1 if one was not, 2 if a file or the policy cannot be read.
            """
    )

    @Argument(help: "Files of JSON Lines; none for standard input.", completion: .file())
    var files: [String] = []

    @Option(help: "A policy as JSON instead of the default for a brand's page.")
    var policy: String?

    @Flag(help: "Read with lexicon and patterns alone, without the linear models.")
    var lexiconOnly = false

    @Flag(help: "Give every signal, cause and clamp as well.")
    var explain = false

    func run() throws {
        let desk = try ModerationDesk(policy: policy, usesModels: !lexiconOnly, explains: explain)
        var refused = 0
        for input in try inputs() {
            for (index, line) in input.lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
                do {
                    let request = try CommentLine.decode(line)
                    print(try desk.answer(request))
                } catch let fault as LineFault {
                    refused += 1
                    FileHandle.standardError.write(Data("\(input.name):\(index + 1): \(fault)\n".utf8))
                }
            }
        }
        if refused > 0 { throw ExitCode(1) }
    }

    private func inputs() throws -> [(name: String, lines: [Data])] {
        func lines(_ data: Data) -> [Data] {
            data.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
        }
        guard !files.isEmpty else {
            return [("standard input", lines(try FileHandle.standardInput.readToEnd() ?? Data()))]
        }
        return try files.map { path in
            do {
                return (path, lines(try Data(contentsOf: URL(fileURLWithPath: path))))
            } catch {
                try Moderate.fail("\(path) cannot be read: \(error.localizedDescription)")
            }
        }
    }

    /// Ends the program because nothing can be read.
    static func fail(_ message: String) throws -> Never {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
        throw ExitCode(2)
    }
}
