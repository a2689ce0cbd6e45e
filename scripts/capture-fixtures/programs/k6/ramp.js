import http from 'k6/http'

// From 1 to 60 users against a machine that serves 250 requests a second: the knee.
export const options = { stages: [{ duration: __ENV.DURATION, target: 60 }] }

export default function () {
  http.get(`${__ENV.URL}/queue`, { tags: { name: 'queue' } })
}
