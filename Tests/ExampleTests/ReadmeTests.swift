import Foundation
import TestSupport
import Testing

/// The picture of the desk in the README: the beginning of each section of what it prints.
///
/// Set `REPUTATION_RENEW` to 1 to have the test draw the present output.
@Suite struct ReadmeTests {
    private static let file = "Documentation/pictures/desk.svg"
    /// The tutorial shows it too, and a catalogue has its own files.
    private static let copy = "Sources/Reputation/Reputation.docc/Resources/desk.svg"
    private static let sections = ["CRISIS", "TODAY", "WORKLIST", "PROMISES", "MODERATION", "ANSWERS", "TARGETS"]

    @Test func `the picture of the desk in the README is what the desk prints`() throws {
        let lines = Self.beginnings(of: try ExampleRunner.run("desk").output)
        #expect(Self.sections.allSatisfy { name in lines.contains { $0.hasPrefix(name) } })
        let picture = TerminalPicture(command: "swift run desk", lines: lines).svg
        let shown = try? Checkout.text(of: Self.file)
        if shown != picture, ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            for file in [Self.file, Self.copy] {
                try Data(picture.utf8).write(to: Checkout.folder.appendingPathComponent(file))
            }
        } else {
            #expect(shown == picture, "run this test with REPUTATION_RENEW=1 to draw the picture anew")
        }
    }

    @Test func `a picture holds every line, and nothing in a line is taken for markup`() throws {
        let lines = ["WORKLIST: 1 person waits", "  1  Ada <script>", "     “Boats & trains”", ""]
        let picture = TerminalPicture(command: "desk", lines: lines).svg
        for line in [
            "class=\"h\">WORKLIST: 1 person waits</text>", "class=\"e\">1  Ada &lt;script&gt;</text>",
            "class=\"q\">“Boats &amp; trains”</text>",
        ] {
            #expect(picture.contains(line))
        }
        #expect(picture.components(separatedBy: "<text ").count == 5)
    }

    private static func beginnings(of output: String) -> [String] {
        let parts = output.split(separator: "\n\n").enumerated().filter { number, section in
            number == 0 || sections.contains { section.hasPrefix($0) }
        }
        return Array(
            parts.map { _, section in
                let lines = section.split(separator: "\n").map(String.init)
                // Three entries of the worklist, and no more than a look at the rest.
                var count = lines.firstIndex { $0.hasPrefix("  4  ") } ?? min(lines.count, 6)
                if count < lines.count, lines[count - 1].hasSuffix(":") { count -= 1 }
                return Array(lines[..<count]) + (count < lines.count ? ["…"] : [])
            }.joined(separator: [""])
        )
    }
}
