import Foundation
import TestSupport
import Testing

@testable import LanguageAnalysis

@Suite struct LanguageProfileTests {
    private static let source = "Sources/LanguageAnalysis/LanguageIdentification/LanguageProfile+Weights.swift"

    /// Set `REPUTATION_RENEW` to 1 to have the source written anew.
    @Test func `the shipped profile is what its sentences give`() throws {
        let renews = ProcessInfo.processInfo.environment["REPUTATION_RENEW"] == "1"
        guard renews || TestScale.factor >= 100 else {
            print("skipped: training takes a while; set REPUTATION_TEST_SCALE=100 or REPUTATION_RENEW=1")
            return
        }
        var trainer = try LanguageProfileTrainer()
        let (bytes, step) = trainer.train(samples: 160_000)
        let text = """
            // Written by the test `the shipped profile is what its sentences give`; change the sentences instead.
            // swift-format-ignore-file
            extension LanguageProfile {
                static let shippedStep = \(step)
                static let shippedWeights: StaticString = "\(ByteText.encode(bytes))"
            }

            """
        if renews {
            try Data(text.utf8).write(to: Checkout.folder.appendingPathComponent(Self.source))
        } else {
            #expect(try Checkout.text(of: Self.source) == text, "run this test with REPUTATION_RENEW=1")
        }
    }
}
