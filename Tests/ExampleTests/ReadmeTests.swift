import Foundation
import TestSupport
import Testing

@Suite struct ReadmeTests {
    /// The block between the marks in the README is an excerpt of what the desk prints: its lines stand in the output,
    /// in the same order; a line of one ellipsis stands for what was left out.
    @Test func `the picture of the desk in the README is what the desk prints`() throws {
        let readme = try Checkout.text(of: "README.md").components(separatedBy: "\n")
        let start = try #require(readme.firstIndex(of: "<!-- what `swift run desk` prints -->"))
        let end = try #require(readme[start...].firstIndex(of: "<!-- end -->"))
        let quoted = readme[(start + 1)..<end].filter { !$0.isEmpty && !$0.hasPrefix("```") && $0 != "…" }
        #expect(quoted.count > 20)
        let lines = try ExampleRunner.run("desk").lines
        var rest = lines[...]
        for line in quoted {
            let place = rest.firstIndex { $0 == line }
            #expect(place != nil, "the desk does not print this line, or not here: \(line)")
            if let place { rest = rest[(place + 1)...] }
        }
    }
}
