import ArgumentParser
import Foundation

/// Answers business-time questions, one JSON object a line.
@main
struct SLAVectors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sla-vectors",
        abstract: "Answers business-time questions: one JSON object in, one out, line by line.",
        discussion: """
            Each line describes a calendar and a question:

              {"id":"r0","zone":"Europe/London","hours":{"mon":[["09:00","17:00"]]},
               "holidays":["2024-12-25"],"start":"2024-12-13T07:37:51Z","minutes":90,
               "end":"2024-12-17T00:15:01Z"}

            Optional are "holidays", "shifts" and "breaks" (dates with lists of hours). Each \
            line is answered with "isOpen", "exhaustedAt", "breachAt", "latestStart" and \
            "elapsedSeconds", or with "error". Empty lines are passed over.
            """
    )

    @Argument(help: "A file of questions; standard input without one.", completion: .file())
    var file: String?

    func run() throws {
        var number = 0
        if let file {
            let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
            for line in text.split(whereSeparator: \.isNewline) {
                number += 1
                answer(String(line), number: number)
            }
            return
        }
        while let line = readLine() {
            number += 1
            answer(line, number: number)
        }
    }

    private func answer(_ line: String, number: Int) {
        guard !line.allSatisfy(\.isWhitespace) else { return }
        print(VectorAnswer.line(for: line, number: number))
    }
}
