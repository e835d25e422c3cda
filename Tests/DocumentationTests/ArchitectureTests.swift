import Foundation
import TestSupport
import Testing

/// The table of imports on the page about the architecture, held against the sources.
@Suite struct ArchitectureTests {
    private static let page = "Documentation/Architecture.md"

    @Test func `each module imports what the page says`() throws {
        var imports: [String: Set<String>] = [:]
        // The steps of a tutorial stand in a catalogue and are programs of their own.
        let files = Checkout.files(in: "Sources", named: ".swift").filter { !$0.contains(".docc/") }
        let modules = Set(files.map { String($0.split(separator: "/")[1]) }).subtracting(["ReputationFoundations"])
        for file in files {
            let module = String(file.split(separator: "/")[1])
            // The imports stand at the top; what follows may be long, and may quote others.
            let text = try Checkout.text(of: file).prefix(6000)
            for match in text.matches(of: /(?:^|\n)(?:@\w+ )?(?:public |package |internal )?import (\w+)/) {
                let name = String(match.1)
                if modules.contains(name), name != module { imports[module, default: []].insert(name) }
            }
        }
        var told: [String: Set<String>] = [:]
        for line in try Checkout.text(of: Self.page).split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|").map { $0.matches(of: /`(\w+)`/).map { String($0.1) } }
            guard cells.count == 2, let module = cells[0].first, modules.contains(module) else { continue }
            told[module] = Set(cells[1])
        }
        #expect(Set(told.keys) == modules)
        for module in modules { #expect(told[module] == imports[module, default: []], "\(module)") }
    }

    @Test func `the modules of the middle storey do not know each other`() throws {
        let middle = ["ServiceLevels", "Moderation", "ToneLint", "CrisisDetection", "Commitments", "Presence"]
        for module in middle {
            for file in Checkout.files(in: "Sources/\(module)", named: ".swift") {
                let lines = try Checkout.text(of: file).prefix(6000).split(separator: "\n").filter {
                    $0.contains("import ")
                }
                for other in middle where other != module {
                    #expect(!lines.contains { $0.hasSuffix("import \(other)") }, "\(file)")
                }
            }
        }
    }
}
