import Foundation
import TestSupport
import Testing

@Suite struct SnippetTests {
    private static let sample = Checkout.folder.appendingPathComponent("Examples/SampleData")

    /// The snippets are programs: each runs to its end and prints what its comments say.
    @Test(arguments: Checkout.files(in: "Snippets", named: ".swift"))
    func `a snippet prints what it says`(file: String) throws {
        let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        let result = try ExampleRunner.run(name, in: Self.sample)
        #expect(result.status == 0, "\(result.errors)")
        let printed = result.lines.map { $0.trimmingCharacters(in: .whitespaces) }
        var rest = printed[...]
        for line in try Checkout.text(of: file).components(separatedBy: "\n") where line.hasPrefix("// prints: ") {
            let promised = line.dropFirst("// prints: ".count)
            let place = rest.firstIndex { $0 == promised }
            #expect(place != nil, "\(file) promises the line: \(promised)")
            if let place { rest = rest[(place + 1)...] }
        }
    }
}
