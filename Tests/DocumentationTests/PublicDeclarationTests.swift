import Foundation
import TestSupport
import Testing

@Suite struct PublicDeclarationTests {
    @Test func `every public declaration of the modules has a summary`() throws {
        var modules: [Substring: Int] = [:]
        for file in Checkout.files(in: "Sources", named: ".swift") {
            let source = try Checkout.text(of: file)
            guard source.contains("public ") else { continue }
            for declaration in PublicDeclaration.all(in: source, file: file) {
                modules[file.split(separator: "/")[1], default: 0] += 1
                #expect(declaration.hasSummary, "\(declaration) has no summary")
            }
        }
        let catalogues = Checkout.files(in: "Sources", named: ".md").filter { $0.contains(".docc/") }
        #expect(Set(modules.keys) == Set(catalogues.map { $0.split(separator: "/")[1] }))
        #expect(modules.values.allSatisfy { $0 >= 30 }, "the scan is blind: \(modules)")
    }

    /// Each line that ends in a number is a declaration without a summary; nothing else is.
    @Test func `the scan finds what has no summary, and nothing else`() {
        let source = #"""
            /// A type.
            public struct Berth: Sendable {
                public var ship: String  // 1
                /// What lies there.
                public private(set) var cargo = "public var no: { \(call("}")) }"
                /// How long.
                @usableFromInline
                @inlinable public static func length(
                    of ship: String,
                    in unit: Int
                ) -> Int {
                    public_names.map { switch $0 { case .one: 1 } }
                }
                ///
                public init() {}  // 2
                /// - Parameter name: Parameters are no summary.
                public func moor(name: String) {}  // 3
                var hidden: Int { 1 }
                struct Inner {
                    public var unseen: Int
                }
                public enum Side {  // 4
                    case port, starboard  // 5
                    /// At the back.
                    indirect case stern(of: [String: Int])
                    init(_ raw: Int) { self = .port }
                    public subscript(_ index: Int) -> Int { index }  // 6
                }
            }
            /* public var commented: Int /* and nested */ */
            // A plain comment is none for the reference.
            public protocol Pilot {  // 7
                associatedtype Chart  // 8
                func steer(by chart: Chart)  // 9
                /// Where to.
                var port: String { get }
            }
            extension Pilot {
                func hum() {}
                public func wave() {}  // 10
            }
            public extension Int {
                var knots: Int { self }  // 11
                private var secret: Int { self }
                internal func inside() {}
            }
            /// A name.

            public typealias Harbour = String  // 12
            let text = """
                public var quoted: Int
                """
            @available(macOS 15, *) public func sail() {}  // 13
            package func stow() {}
            """#
        let lines = source.components(separatedBy: "\n")
        let missing = PublicDeclaration.all(in: source, file: "Berth.swift").filter { !$0.hasSummary }.map(\.line)
        #expect(missing == lines.indices.filter { lines[$0].last?.isNumber == true }.map { $0 + 1 })
        #expect(missing.count == 13)
    }
}
