import Foundation
import ServiceLevels
import Testing

@Suite struct SystemZoneFileTests {
    /// The transitions in a file of compiled zone data (RFC 8536, version 2 or later).
    private func transitions(in data: Data) -> [(at: Int64, seconds: Int32)]? {
        let bytes = [UInt8](data)
        func number<Value: FixedWidthInteger>(_ type: Value.Type, at offset: Int) -> Value {
            bytes[offset..<offset + Value.bitWidth / 8].reduce(0) { ($0 << 8) | Value(truncatingIfNeeded: $1) }
        }
        func header(at offset: Int) -> (types: Int, times: Int, names: Int, leaps: Int, isStandard: Int, isUTC: Int)? {
            guard bytes.count >= offset + 44, bytes[offset..<offset + 4].elementsEqual("TZif".utf8) else { return nil }
            let counts = (0..<6).map { Int(number(UInt32.self, at: offset + 20 + $0 * 4)) }
            return (counts[4], counts[3], counts[5], counts[2], counts[1], counts[0])
        }
        guard let first = header(at: 0) else { return nil }
        let skipped = first.times * 5 + first.types * 6 + first.names + first.leaps * 8 + first.isStandard + first.isUTC
        let start = 44 + skipped
        guard let second = header(at: start) else { return nil }
        let times = start + 44
        let types = times + second.times * 9
        return (0..<second.times).map { index in
            let type = Int(bytes[times + second.times * 8 + index])
            return (number(Int64.self, at: times + index * 8), number(Int32.self, at: types + type * 6))
        }
    }

    @Test func `offsets since 2000 agree with the zone files of the system`() throws {
        let root = URL(fileURLWithPath: "/usr/share/zoneinfo")
        let span = Range.utc("2000-01-01", "2025-01-01")
        var compared = 0
        var different: [String] = []
        for zone in TimeZone.knownTimeZoneIdentifiers {
            let file = root.appendingPathComponent(zone)
            guard FileManager.default.fileExists(atPath: file.path),
                let list = transitions(in: try Data(contentsOf: file))
            else { continue }
            let table = try FoundationZoneRules().table(for: ZoneID(rawValue: zone), over: span)
            let bounds = Int64(span.lowerBound.timeIntervalSince1970)..<Int64(span.upperBound.timeIntervalSince1970)
            for transition in list where bounds.contains(transition.at) {
                let date = Date(timeIntervalSince1970: Double(transition.at))
                let offset = try table.secondsFromUTC(in: ZoneID(rawValue: zone), at: date)
                if offset != Int(transition.seconds) { different.append("\(zone) at \(date)") }
            }
            compared += 1
        }
        if compared == 0 { print("skipped: this system has no zone files in \(root.path)") }
        // The two may be of different releases; a handful of zones may then differ, a wrong reading would be many.
        #expect(different.count <= 10, "\(different.prefix(20))")
    }
}
