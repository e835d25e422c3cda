import Foundation
import TestSupport
import Testing

@Suite struct ListingTests {
    /// Every page that people read: the README, the guides, and the catalogues of the modules.
    static let pages =
        ["README.md", "CHANGELOG.md"] + Checkout.files(in: "Documentation", named: ".md")
        + Checkout.files(in: "Sources", named: ".md")

    /// The significant lines of everything that is compiled and may be quoted.
    static let compiled: [(file: String, lines: [String])] = ["Snippets", "Tests", "Examples"]
        .flatMap { Checkout.files(in: $0, named: ".swift") }
        .compactMap { file in
            guard let text = try? Checkout.text(of: file) else { return nil }
            return (file, Listing.significant(text.components(separatedBy: "\n")))
        }

    @Test func `every Swift listing of every page stands in a file that is compiled`() throws {
        var count = 0
        for page in Self.pages {
            for listing in try Listing.listings(of: "swift", in: page) {
                count += 1
                #expect(
                    Self.compiled.contains { listing.stands(in: $0.lines) },
                    "the listing at \(listing) is in no file of Snippets, Tests or Examples; put it into a snippet"
                )
            }
        }
        #expect(count > 10, "the pages were not found")
    }

    @Test func `a changed listing is noticed`() throws {
        let listing = try #require(try Listing.listings(of: "swift", in: "README.md").first)
        let changed = Listing(page: "", line: 0, lines: listing.lines + ["print(log.number)"])
        #expect(!Self.compiled.contains { changed.stands(in: $0.lines) })
    }

    @Test func `the manifest of the guide is one`() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let folder = Checkout.folder.appendingPathComponent("Tests/DocumentationTests/Fixtures/GettingStarted")
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: scratch) }
        process.arguments = [
            "swift", "package", "--package-path", folder.path, "--scratch-path", scratch.path, "dump-package",
        ]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
