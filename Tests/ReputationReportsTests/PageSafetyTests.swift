import Foundation
import Reputation
import Testing

@testable import ReputationReports

@Suite struct PageSafetyTests {
    private static let attacks = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg/onload=alert(1)>", "</title><script>",
        "</style><script>alert(1)</script>", "<!--", "-->", "]]>", "<a href=\"javascript:alert(1)\">click</a>",
        "<iframe src=https://evil.example>", "&lt;script&gt;", "<base href=//evil.example>",
        "<meta http-equiv=refresh content=0;url=//evil.example>", "\u{202E}gnp.exe", "\u{0}\u{1B}[31m",
        "<style>*{display:none}</style>", "<form action=//evil.example><input>", "\\(say)", "{0}",
    ]

    /// A report in which everything that somebody outside can write is an attack.
    private static func hostileReport() async throws -> DeskReport {
        let links = [
            "javascript:alert(1)", "https://x.example/\"><script>", "data:text/html,x", "https://ok.example/1",
        ]
        let events = attacks.enumerated().map { index, attack in
            complaint(
                index,
                minutesAgo: Double(index),
                text: "@kestrelbay \(attack)",
                name: attack,
                permalink: links[index % links.count]
            )
        }
        var brand = kestrelBay
        brand.name = "Kestrel <script>alert(1)</script> & \"Bay\""
        let refusal = Refusal(
            record: 1,
            line: 1,
            field: "<img src=x onerror=alert(1)>",
            code: .malformed,
            reason: "</li><script>alert(1)</script>",
            byteOffset: 0,
            raw: []
        )
        let input = IntakeSummary.Input(name: "<script>a.csv", format: "<b>", refusals: [refusal])
        return try await report(on: events, brand: brand, at: evening, intake: IntakeSummary(inputs: [input]))
    }

    @Test func `nothing that somebody writes becomes an element or an attribute`() async throws {
        let html = try await Self.hostileReport().html()
        let outline = HTMLOutline(html)
        #expect(outline.faults.isEmpty)
        let forbidden: Set<String> = [
            "script", "img", "iframe", "base", "form", "input", "object", "embed", "link", "b",
        ]
        #expect(outline.elements.filter { forbidden.contains($0.name) }.isEmpty)
        #expect(outline.all("style").count == 1 && outline.all("meta").count == 5)
        #expect(outline.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" } })
        #expect(!html.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\u{0}" })
        // It is all there to be read.
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    @Test func `only http and https addresses are linked to`() async throws {
        let outline = HTMLOutline(try await Self.hostileReport().html())
        let links = outline.all("a").compactMap { $0.attributes["href"] }.filter { !$0.hasPrefix("#") }
        #expect(Set(links) == ["https://ok.example/1"])
    }

    @Test func `the page loads nothing and forbids itself to`() async throws {
        let html = try await SampleReport.made.value.html()
        let outline = HTMLOutline(html)
        #expect(outline.elements.allSatisfy { $0.attributes["src"] == nil && $0.attributes["srcset"] == nil })
        #expect(!html.contains("url(") && !html.contains("@import") && !html.contains("<link"))
        let policies = outline.all("meta").filter { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        let policy = try #require(policies.first?.attributes["content"])
        #expect(policy.hasPrefix("default-src &#39;none&#39;;") || policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe") && !policy.contains("*"))
        // What the policy allows has to come after it.
        #expect(html.firstRange(of: "Content-Security-Policy")!.lowerBound < html.firstRange(of: "<style>")!.lowerBound)
    }

    @Test func `the policy names the hash of the page's style`() async throws {
        #expect(
            Data(SHA256.digest(Array("abc".utf8))).base64EncodedString()
                == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
        )
        let html = try await SampleReport.made.value.html()
        let start = try #require(html.firstRange(of: "<style>")).upperBound
        let end = try #require(html.firstRange(of: "</style>")).lowerBound
        let hash = Data(SHA256.digest(Array(html[start..<end].utf8))).base64EncodedString()
        #expect(html.contains("'sha256-\(hash)'"), "the hash is \(hash)")
    }

    /// Colours by name, of one of the page's schemes.
    private static func colours(_ block: Substring) -> [String: (Double, Double, Double)] {
        var colours: [String: (Double, Double, Double)] = [:]
        for part in block.split(whereSeparator: { $0 == ";" || $0 == "{" || $0 == "}" }) {
            let pair = part.split(separator: ":")
            guard pair.count == 2, pair[0].hasPrefix("--"), pair[1].hasPrefix("#") else { continue }
            var digits = String(pair[1].dropFirst())
            if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
            guard let value = Int(digits, radix: 16) else { continue }
            func linear(_ byte: Int) -> Double {
                let share = Double(byte) / 255
                return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
            }
            colours[String(pair[0])] = (linear(value >> 16), linear(value >> 8 & 255), linear(value & 255))
        }
        return colours
    }

    @Test func `colours stand out in light, dark and print`() throws {
        let sheet = PageStyle.sheet.html
        let blocks = sheet.components(separatedBy: ":root{").dropFirst().prefix(3)
        #expect(blocks.count == 3)
        for block in blocks {
            let colours = Self.colours(block.prefix { $0 != "}" })
            func contrast(_ one: String, _ other: String) throws -> Double {
                func luminance(_ name: String) throws -> Double {
                    let colour = try #require(colours[name], "\(name)")
                    return 0.2126 * colour.0 + 0.7152 * colour.1 + 0.0722 * colour.2
                }
                let (a, b) = (try luminance(one), try luminance(other))
                return (max(a, b) + 0.05) / (min(a, b) + 0.05)
            }
            for text in ["--ink", "--soft", "--blue", "--good", "--warn", "--bad"] {
                #expect(try contrast(text, "--page") >= 4.5, "\(text)")
                #expect(try contrast(text, "--panel") >= 4.5, "\(text) on a panel")
            }
            for shape in ["--s1", "--s2", "--s3", "--s4"] { #expect(try contrast(shape, "--page") >= 3, "\(shape)") }
            // The line of a chart has to be seen on its band.
            #expect(try contrast("--blue", "--band") >= 3)
            // Words in charts, of which checkers in a browser cannot tell what lies behind them: captions stand on the page
            // or on the band, the marks of alerts and incidents carry theirs.
            #expect(try contrast("--soft", "--band") >= 4.5)
            for mark in ["--bad", "--warn"] { #expect(try contrast("--page", mark) >= 4.5, "words on \(mark)") }
        }
    }
}
