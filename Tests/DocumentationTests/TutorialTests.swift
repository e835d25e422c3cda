import Foundation
import TestSupport
import Testing

/// The steps of a tutorial are files of their own; each is held against the program that the tests compile and run.
@Suite struct TutorialTests {
    private static let resources = "Sources/Reputation/Reputation.docc/Resources"
    private static let steps = Checkout.files(in: resources, named: ".swift").filter { !$0.contains("package") }

    @Test func `each step is a part of the program that is compiled, and the last is all of it`() throws {
        let program = try Self.lines(of: "Snippets/SeeingWhoWaits.swift")
        #expect(Self.steps.count == 6)
        for step in Self.steps {
            let lines = try Self.lines(of: step)
            #expect(lines.count > 8 && Self.stand(lines, inOrderIn: program), "\(step)")
        }
        #expect(try Self.lines(of: try #require(Self.steps.last)) == program)
    }

    @Test func `each step goes on from the one before`() throws {
        let texts = try Self.steps.map { try Self.lines(of: $0) }
        for (before, after) in zip(texts, texts.dropFirst()) {
            #expect(before.count < after.count && Self.stand(before, inOrderIn: after))
        }
    }

    @Test func `a changed step is noticed`() throws {
        let program = try Self.lines(of: "Snippets/SeeingWhoWaits.swift")
        #expect(!Self.stand(program + ["print(desk)"], inOrderIn: program))
        #expect(!Self.stand(program.reversed(), inOrderIn: program))
    }

    @Test func `the package of the tutorial is that of the guide, and its picture that of the README`() throws {
        let manifest = try Checkout.text(of: "Tests/DocumentationTests/Fixtures/GettingStarted/Package.swift")
        #expect(try Checkout.text(of: "\(Self.resources)/see-who-waits-package.swift") == manifest)
        let picture = try Checkout.text(of: "Documentation/pictures/desk.svg")
        #expect(try Checkout.text(of: "\(Self.resources)/desk.svg") == picture)
    }

    @Test func `every file that a tutorial names is there, and every file is named`() throws {
        let tutorials = try Checkout.files(in: "Sources", named: ".tutorial").map { try Checkout.text(of: $0) }.joined()
        let named = Set(tutorials.matches(of: /(?:file|source): "?([\w.~-]+)/).map { String($0.1) })
        let there = Checkout.files(in: Self.resources, named: "").map { String($0.dropFirst(Self.resources.count + 1)) }
        #expect(named == Set(there))
    }

    /// The lines of code, without comments.
    private static func lines(of file: String) throws -> [String] {
        Listing.significant(try Checkout.text(of: file).components(separatedBy: "\n")).filter { !$0.hasPrefix("//") }
    }

    private static func stand(_ lines: [String], inOrderIn program: [String]) -> Bool {
        var rest = program[...]
        return lines.allSatisfy { line in
            guard let place = rest.firstIndex(of: line) else { return false }
            rest = rest[(place + 1)...]
            return true
        }
    }
}
