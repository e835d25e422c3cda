import Foundation
import TestSupport
import Testing

/// What the package was written to do is numbered in its tests, `R05` and the like; readers have no such list.
@Suite struct InternalNumberTests {
    @Test func `no number of a requirement stands in what users read`() throws {
        var read = 0
        for folder in ["Sources", "Examples", "Snippets", "Documentation"] {
            for kind in [".swift", ".md"] {
                for file in Checkout.files(in: folder, named: kind) where !Self.isGenerated(file) {
                    read += 1
                    for (number, line) in try Checkout.text(of: file).split(separator: "\n").enumerated() {
                        #expect(!Self.names(String(line)), "\(file), line \(number + 1): \(line)")
                    }
                }
            }
        }
        #expect(read > 500, "the scan is blind: \(read) files")
    }

    @Test(arguments: [
        ("/// A complaint is answered (R08).", true), ("here (R60, R85)", true), ("R14: it goes on", true),
        ("`R05: a case stays open`", false), ("Apt R2", false), ("KR08X", false), ("R2024", false),
    ])
    func `a number counts where it stands alone, and not as an example of a test's name`(text: String, isFound: Bool) {
        #expect(Self.names(text) == isFound)
    }

    private static func isGenerated(_ file: String) -> Bool {
        file.contains("Weights") || file.contains("Model.swift")
    }

    private static func names(_ line: String) -> Bool {
        let characters = [" "] + Array(line) + [" "]
        return characters.indices.dropLast(3).contains { index in
            index > 0 && characters[index] == "R" && characters[index + 1].isNumber && characters[index + 2].isNumber
                && !characters[index + 3].isLetter && !characters[index + 3].isNumber
                && !characters[index - 1].isLetter && !characters[index - 1].isNumber && characters[index - 1] != "`"
        }
    }
}
