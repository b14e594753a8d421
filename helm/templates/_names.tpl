{{- define "labels" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: backstretch
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- /* What never changes in a Deployment's lifetime. */}}
{{- define "selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/part-of: backstretch
{{- end }}

{{- define "settings" -}}
QUARKUS_HTTP_HOST: 0.0.0.0
QUARKUS_HTTP_PORT: "8080"
QUARKUS_MANAGEMENT_HOST: 0.0.0.0
QUARKUS_MANAGEMENT_PORT: "9000"
QUARKUS_OIDC_AUTH_SERVER_URL: {{ .Values.keycloak.url }}/auth/realms/backstretch
QUARKUS_OIDC_TOKEN_ISSUER: {{ .Values.frontDoor }}/auth/realms/backstretch
{{- end }}
