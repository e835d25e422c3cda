import Foundation
import Testing

/// The code in the guides is that of files which are compiled and checked.
@Suite struct GuideTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: [
        "ImplementingAStore.md", "ImplementingASource.md", "ImplementingServiceLevelSeams.md",
        "ImplementingCrisisSeams.md", "ImplementingReadingSeams.md", "ImplementingAnActuator.md",
        "ImplementingModerationStores.md",
    ])
    func `the guide shows the compiled file byte by byte`(guide: String) throws {
        let page = Self.root.appendingPathComponent("Documentation").appendingPathComponent(guide)
        let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "<!-- file: ").dropFirst()
        #expect(!parts.isEmpty)
        for part in parts {
            let path = part.prefix { $0 != " " }
            let start = try #require(part.range(of: "```swift\n"))
            let end = try #require(part.range(of: "```\n", range: start.upperBound..<part.endIndex))
            let file = Self.root.appendingPathComponent(String(path))
            let code = try String(contentsOf: file, encoding: .utf8)
            #expect(Array(part[start.upperBound..<end.lowerBound].utf8) == Array(code.utf8), "\(path)")
        }
    }
}
