import Foundation

/// The desk of Kestrel Bay Ferries, an invented ferry line.
enum Sample {
    /// A quarter to five on the Thursday before Easter 2024.
    static let moment = Date(timeIntervalSince1970: 1_711_644_300)

    static let json = """
        {
          "schema": 1,
          "id": "kestrelbay-desk",
          "title": "Kestrel Bay Ferries, customer desk",
          "version": 1,
          "zone": "Europe/London",
          "weekly": {
            "monday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "12:30", "closes": "18:00"}],
            "tuesday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "12:30", "closes": "18:00"}],
            "wednesday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "12:30", "closes": "18:00"}],
            "thursday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "12:30", "closes": "18:00"}],
            "friday": [{"opens": "08:00", "closes": "12:00"}, {"opens": "12:30", "closes": "18:00"}],
            "saturday": [{"opens": "09:00", "closes": "13:00"}]
          },
          "holidays": [
            {"date": "2024-03-29", "name": "Good Friday"},
            {"date": "2024-04-01", "name": "Easter Monday"},
            {"date": "2024-12-25", "name": "Christmas Day"}
          ],
          "datedHours": [
            {"date": "2024-03-30", "hours": [{"opens": "10:00", "closes": "12:00"}]}
          ],
          "breaks": [
            {"date": "2024-04-02", "hours": {"opens": "09:00", "closes": "10:00"}, "name": "timetable change"}
          ]
        }
        """
}
