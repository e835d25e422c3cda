import Foundation
import TestSupport
import Testing

/// The picture of the desk in the README: the beginning of each section of what it prints.
///
/// Set `REPUTATION_RENEW` to 1 to have the test put the present picture into the README.
@Suite struct ReadmeTests {
    private static let start = "<!-- what `swift run desk` prints -->"
    private static let end = "<!-- end -->"

    @Test func `the picture of the desk in the README is what the desk prints`() throws {
        let picture = Self.picture(of: try ExampleRunner.run("desk").output)
        let readme = try Checkout.text(of: "README.md")
        let first = try #require(readme.range(of: Self.start))
        let last = try #require(readme.range(of: Self.end, range: first.upperBound..<readme.endIndex))
        let shown = String(readme[first.upperBound..<last.lowerBound])
        if shown != picture, ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1" {
            let renewed = readme.replacingCharacters(in: first.upperBound..<last.lowerBound, with: picture)
            try Data(renewed.utf8).write(to: Checkout.folder.appendingPathComponent("README.md"))
        } else {
            #expect(shown == picture, "run this test with REPUTATION_RENEW=1 to renew the picture")
        }
    }

    private static func picture(of output: String) -> String {
        let sections = output.split(separator: "\n\n").map { section in
            let lines = section.split(separator: "\n")
            // Three entries of the worklist, and no more than a look at the rest.
            var count = lines.firstIndex { $0.hasPrefix("  4  ") } ?? min(lines.count, 6)
            if count < lines.count, lines[count - 1].hasSuffix(":") { count -= 1 }
            return (lines[..<count] + (count < lines.count ? ["…"] : [])).joined(separator: "\n")
        }
        return "\n```text\n\(sections.joined(separator: "\n\n"))\n```\n"
    }
}
