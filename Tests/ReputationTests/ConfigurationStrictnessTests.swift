import Foundation
import Reputation
import Testing

/// Every field of a configuration, misspelt one by one.
@Suite struct ConfigurationStrictnessTests {
    /// A configuration with a value in every member that is read field by field.
    static let full = #"""
        {
          "schema": 1,
          "brand": {
            "id": "kestrel-bay", "name": "Kestrel Bay Ferries",
            "accounts": [{"platform": "x", "native": "1", "handle": "kestrelbay"}],
            "properties": ["kestrelbay"]
          },
          "profiles": [
            {
              "platform": "x", "property": "kestrelbay", "owner": "agent:mira", "calendar": "care",
              "closures": [{"from": "2026-12-24T00:00:00.000Z", "until": "2026-12-27T00:00:00.000Z"}]
            }
          ],
          "calendars": [
            {
              "schema": 1, "id": "care", "title": "Care", "version": 1, "zone": "Europe/Berlin",
              "weekly": {"monday": [{"opens": "08:00", "closes": "18:00"}]}
            }
          ],
          "targets": {
            "schema": 1, "id": "book", "version": 1,
            "policies": [
              {
                "id": "all", "version": 1, "condition": {"platforms": ["x"]},
                "targets": [{"metric": "firstReply", "limit": {"openTimeMilliseconds": 60000}}]
              }
            ]
          },
          "moderation": {
            "schema": 1, "id": "page", "version": 1, "legalDeadlineMilliseconds": 3600000,
            "budget": {"maximumShare": 0.1},
            "rules": [
              {
                "id": "leave", "when": {"degraded": {}}, "effect": {"mark": {}}, "reason": "noViolation",
                "minimumFamilies": 1, "marks": ["reply"], "rationale": "To see it."
              }
            ]
          },
          "team": [{"id": "agent:mira", "name": "Mira", "languages": ["de"], "isSurgeStaff": true}],
          "roster": {
            "zone": "Europe/Berlin",
            "shifts": [{"member": "agent:mira", "weekday": "monday", "hours": {"opens": "08:00", "closes": "16:00"}}]
          },
          "handlingMilliseconds": 480000,
          "cannedResponses": [{"id": "late", "language": "en", "text": "Hi {name}", "topics": ["late"]}],
          "digest": {"time": "08:00", "zone": "Europe/Berlin"},
          "coolOffMilliseconds": 259200000,
          "knownEvents": {
            "events": [
              {"title": "move", "start": "2026-03-07T11:00:00.000Z", "end": "2026-03-09T07:00:00.000Z"}
            ]
          },
          "topics": ["ferry"],
          "rivals": ["Brackwater"],
          "listening": [{"topic": "brand", "platform": "x", "lastRunAt": "2026-03-12T06:00:00.000Z"}],
          "locations": [
            {
              "name": "Grauhafen", "routingKey": "depot-3", "aliases": ["Grauhafen*"], "needsCapital": true,
              "profiles": [{"platform": "googleBusiness", "property": "grauhafen"}],
              "accounts": [{"platform": "x", "native": "2", "handle": "grauhafen"}]
            }
          ],
          "knowledge": [
            {
              "id": "fares", "title": "The fares", "url": "https://kestrelbay.example/fares", "values": ["9.50 euros"],
              "range": [0, 12]
            }
          ]
        }
        """#

    /// Names of members that are data, not fields: days of the week, and cases of conditions and effects.
    private static let data: Set<String> = ["weekly", "when", "effect"]

    private func read(_ value: Any) throws -> DeskConfiguration {
        try JSONDecoder().decode(DeskConfiguration.self, from: JSONSerialization.data(withJSONObject: value))
    }

    /// Copies of a value, each with one field misspelt, with the path to it.
    private func misspelt(_ value: Any, at path: [String] = []) -> [(path: [String], value: Any)] {
        if let list = value as? [Any] {
            return list.indices.flatMap { index in
                misspelt(list[index], at: path + ["\(index)"]).map { found in
                    var copy = list
                    copy[index] = found.value
                    return (found.path, copy as Any)
                }
            }
        }
        guard let fields = value as? [String: Any] else { return [] }
        return fields.keys.sorted().flatMap { key -> [(path: [String], value: Any)] in
            var copies: [(path: [String], value: Any)] = []
            if !(path.last.map(Self.data.contains) ?? false) {
                var copy = fields
                copy["\(key.dropLast())\(key.last == "q" ? "w" : "q")"] = copy.removeValue(forKey: key)
                copies.append((path + [key], copy))
            }
            guard !Self.data.contains(key) else { return copies }
            for found in misspelt(fields[key] as Any, at: path + [key]) {
                var copy = fields
                copy[key] = found.value
                copies.append((found.path, copy))
            }
            return copies
        }
    }

    @Test func `the full configuration is read and checked`() throws {
        let configuration = try read(JSONSerialization.jsonObject(with: Data(Self.full.utf8)))
        try configuration.validate()
        #expect(configuration.profiles[0].closures.count == 1 && configuration.moderation?.rules.count == 1)
    }

    @Test func `each field misspelt at each depth is an error with its path`() throws {
        let copies = misspelt(try JSONSerialization.jsonObject(with: Data(Self.full.utf8)))
        #expect(copies.count > 80)
        for (path, value) in copies {
            let error = #expect(throws: DecodingError.self, "\(path) was read") { try read(value) }
            guard case .dataCorrupted(let context) = error else {
                Issue.record("\(path): \(error.map { "\($0)" } ?? "")")
                continue
            }
            let found = context.codingPath.map { $0.intValue.map { "\($0)" } ?? $0.stringValue }
            #expect(found.dropLast() == path.dropLast()[...], "\(path)")
            #expect(context.debugDescription.contains("'\(path[path.count - 1])'"), "\(context.debugDescription)")
        }
    }

    @Test func `a shift without a day, and one with two, are refused`() throws {
        for day in ["", #""weekday": "monday", "date": "2026-03-02","#] {
            let text = #"""
                {"zone": "UTC", "shifts": [{"member": "a", \#(day) "hours": {"opens": "08:00", "closes": "09:00"}}]}
                """#
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(ShiftRoster.self, from: Data(text.utf8)) }
        }
    }
}
