-- What has been tried and waits for its next try: a few jobs among many.
CREATE INDEX job_retrying ON job (id) WHERE state = 'queued' AND attempts > 0
