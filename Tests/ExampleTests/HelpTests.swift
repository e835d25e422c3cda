import Foundation
import TestSupport
import Testing

/// What every example has: help, a row in the README, and a section on the page about the examples.
@Suite struct HelpTests {
    static let examples: [String] = {
        let folder = Checkout.folder.appendingPathComponent("Examples").path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") && $0 != "SampleData" }.sorted()
    }()

    @Test(arguments: examples)
    func `an example explains itself, in lines that are filled`(name: String) throws {
        let help = try ExampleRunner.run(name, ["--help"])
        #expect(help.status == 0, "\(help.errors)")
        #expect(help.output.hasPrefix("OVERVIEW: "))
        #expect(help.lines.contains { $0.hasPrefix("USAGE: \(name)") })
        let overview = help.lines.prefix { !$0.hasPrefix("USAGE:") }
        for (line, next) in zip(overview, overview.dropFirst()) where !line.isEmpty && !next.isEmpty {
            guard line.first != " ", let word = next.split(separator: " ").first, next.first != " " else { continue }
            // A word that would have fitted was cut off by a line that is broken in the source as well.
            #expect(line.count <= 80 && line.count + 1 + word.count >= 80, "\(line)")
        }
    }

    @Test(arguments: examples)
    func `an example is in the README and has a section with a command`(name: String) throws {
        let readme = try Checkout.text(of: "README.md")
        #expect(readme.contains("| [`\(name)`](Documentation/Examples.md#\(name)) |"))
        let page = try Checkout.text(of: "Documentation/Examples.md")
        let section = page.components(separatedBy: "\n## ").first { $0.hasPrefix("\(name)\n") }
        #expect(section?.contains("swift run") == true && section?.contains(name) == true)
    }

    @Test func `the examples were found`() {
        #expect(Self.examples.count >= 10 && Self.examples.contains("desk"))
    }
}
